/* Kexts seen from C++, and the endian-typed integers. */
#ifndef NK_KEXT_H
#define NK_KEXT_H
#include <nk/libkernxx.h>
#ifdef __cplusplus
class OSKext;
typedef OSPtr<OSKext> OSKextPtr;
typedef uint32_t OSKextLogSpec;
class OSKext : public OSObject {
	OSDeclareDefaultStructors(OSKext)
public:
	enum { kPrintKextsLock = 1, kPrintKextsUnslide = 2, kPrintKextsTerse = 4 };
	static OSKextPtr lookupKextWithIdentifier(const char *);
	static OSKextPtr lookupKextWithIdentifier(OSString *);
	static OSKextPtr lookupKextWithLoadTag(OSKextLoadTag);
	static OSKextPtr lookupKextWithAddress(vm_address_t);
	static OSKextPtr lookupKextWithUUID(uuid_t);
	static kern_return_t considerRebuildOfPrelinkedKernel();
	static void considerUnloads(bool = false);
	static void flushNonloadedKexts(bool);
	static void setKextdActive(bool = true);
	static void reportOSMetaClassInstances(const char *, OSKextLogSpec);
	static OSReturn loadKextWithIdentifier(const char *, bool = false, bool = false, uint8_t = 0, uint8_t = 0, OSArray * = NULL);
	static OSReturn loadKextWithIdentifier(OSString *, bool = false, bool = false, uint8_t = 0, uint8_t = 0, OSArray * = NULL);
	static OSReturn removeKextWithIdentifier(const char *, bool = false);
	static OSReturn removeKextWithLoadTag(OSKextLoadTag, bool = false);
	static OSReturn requestResource(const char *, const char *, OSKextRequestResourceCallback, void *, OSKextRequestTag *);
	static OSReturn cancelRequest(OSKextRequestTag, void **);
	static OSDictionaryPtr copyLoadedKextInfo(OSArray * = NULL, OSArray * = NULL);
	static OSArrayPtr copyAllKextPersonalities(bool = false);
	static void printKextsInBacktrace(vm_offset_t *, unsigned, int (*)(const char *, ...), uint32_t);
	virtual bool setAutounloadEnabled(bool);
	virtual const OSSymbol *getIdentifier();
	virtual const char *getIdentifierCString();
	int getVersion();
	int getCompatibleVersion();
	virtual bool isLibrary();
	virtual bool isCompatibleWithVersion(int);
	virtual OSObject *getPropertyForHostArch(const char *);
	virtual OSKextLoadTag getLoadTag();
	virtual void getSizeInfo(uint32_t *, uint32_t *);
	virtual OSDataPtr copyUUID();
	virtual OSArrayPtr copyPersonalitiesArray();
	virtual void removePersonalitiesFromCatalog();
	virtual bool declaresExecutable();
	virtual bool isInterface();
	virtual bool isKernel();
	virtual bool isKernelComponent();
	virtual bool isExecutable();
	virtual bool isLoadableInSafeBoot();
	virtual bool isPrelinked();
	virtual bool isLoaded();
	virtual bool isStarted();
	virtual bool isCPPInitialized();
	NK_MEMBERS(OSKext)
};
extern "C" {
void OSKextLog(OSKext *, OSKextLogSpec, const char *, ...);
void OSKextVLog(OSKext *, OSKextLogSpec, const char *, va_list);
}

#define NK_ENDIAN_INT(Name, Type) \
	class Name { \
		Type mValue; \
	public: \
		typedef Type Value; \
		Name() {} \
		Name(Value v) : mValue(v) {} \
		Name &operator=(Value v) { mValue = v; return *this; } \
		Value get() const { return mValue; } \
		operator Value() const { return mValue; } \
		NK_MEMBERS(NKEndianInt) \
	}
NK_ENDIAN_INT(BigUInt16, UInt16);    NK_ENDIAN_INT(BigSInt16, SInt16);    NK_ENDIAN_INT(BigUInt32, UInt32);    NK_ENDIAN_INT(BigSInt32, SInt32);
NK_ENDIAN_INT(BigUInt64, UInt64);    NK_ENDIAN_INT(BigSInt64, SInt64);    NK_ENDIAN_INT(LittleUInt16, UInt16); NK_ENDIAN_INT(LittleSInt16, SInt16);
NK_ENDIAN_INT(LittleUInt32, UInt32); NK_ENDIAN_INT(LittleSInt32, SInt32); NK_ENDIAN_INT(LittleUInt64, UInt64); NK_ENDIAN_INT(LittleSInt64, SInt64);
#endif
#endif
