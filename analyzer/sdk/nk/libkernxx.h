/* libkern's C++ half: the object system. What the class macros declare is what drivers rely on. */
#ifndef NK_LIBKERNXX_H
#define NK_LIBKERNXX_H
#include <nk/libkern.h>
#ifdef __cplusplus
#include <nk/osrpc.h>

class OSArray; class OSBoolean; class OSCollection; class OSData; class OSDictionary; class OSIterator; class OSMetaClass; class OSMetaClassBase;
class OSNumber; class OSObject; class OSOrderedSet; class OSSerialize; class OSSerializer; class OSSet; class OSString; class OSSymbol;

#include <nk/osptr.h>

/* returns-retained markers; no effect on parsing */
#define LIBKERN_RETURNS_RETAINED
#define LIBKERN_RETURNS_NOT_RETAINED
#define LIBKERN_CONSUMED
#define LIBKERN_CONSUMES_THIS
#define LIBKERN_RETURNS_RETAINED_ON_ZERO
#define LIBKERN_RETURNS_RETAINED_ON_NONZERO
#define OS_CONSUMED
#define OS_RETURNS_RETAINED
#define OS_RETURNS_NOT_RETAINED

class OSInterface {};
#define APPLE_KEXT_COMPATIBILITY_OVERRIDE APPLE_KEXT_OVERRIDE
#define SUPERDISPATCH ((OSDispatchMethod)-1ll)

/* casts */
#define OSTypeID(type) (type::metaClass)
#define OSTypeIDInst(inst) ((inst)->getMetaClass())
#define OSDynamicCast(type, inst) ((type *)OSMetaClassBase::safeMetaCast((inst), OSTypeID(type)))
#define OSRequiredCast(type, inst) ((type *)OSMetaClassBase::requiredMetaCast((inst), OSTypeID(type)))
#define OSCheckTypeInst(instA, instB) OSMetaClassBase::checkTypeInst(instA, instB)
#define OSMemberFunctionCast(cptrtype, self, func) \
	((cptrtype)OSMetaClassBase::_ptmf2ptf((const OSMetaClassBase *)(self), (void (OSMetaClassBase::*)(void))(func)))
#define OSMemberFunctionCastAndSelf OSMemberFunctionCast
#define OSTypeAlloc(type) ((type *)OSTypeID(type)->alloc())
#define OSTypeAllocShared(type) OSSharedPtr<type>(OSTypeAlloc(type), OSNoRetain)
#define OSSafeRelease(inst) do { if (inst) (inst)->release(); } while (0)
#define OSSafeReleaseNULL(inst) do { if (inst) (inst)->release(); (inst) = NULL; } while (0)
#define OSSAFERELEASE(inst) OSSafeReleaseNULL(inst)

/* what a class declares about itself */
#define OSDeclareCommonStructors(className) \
private: \
	static const OSMetaClass *const superClass; \
public: \
	static const OSMetaClass *const metaClass; \
	static class MetaClass : public OSMetaClass { \
	public: \
		MetaClass(); \
		virtual OSObject *alloc() const APPLE_KEXT_OVERRIDE; \
	} gMetaClass; \
	friend class className::MetaClass; \
	virtual const OSMetaClass *getMetaClass() const APPLE_KEXT_OVERRIDE; \
	static void *operator new(size_t); \
	static void operator delete(void *, size_t); \
protected: \
	className(const OSMetaClass *); \
	virtual ~className()
#define OSDeclareDefaultStructors(className) \
	OSDeclareCommonStructors(className); \
public: \
	className(); \
protected:
#define OSDeclareAbstractStructors(className) \
	OSDeclareCommonStructors(className); \
private: \
	className(); \
protected:
#define OSDeclareFinalStructors(className) \
	OSDeclareDefaultStructors(className) \
private: \
	void __OSFinalClass(); \
protected:
#define OSDeclareDefaultStructorsWithDispatch(className) OSDeclareDefaultStructors(className)
#define OSDeclareAbstractStructorsWithDispatch(className) OSDeclareAbstractStructors(className)
#define OSDeclareFinalStructorsWithDispatch(className) OSDeclareFinalStructors(className)
#define OSDeclareFinalStructors_(className) OSDeclareFinalStructors(className)

/* and what it defines */
#define OSDefineMetaClassWithInit(className, superclassName, init) \
	className::MetaClass className::gMetaClass; \
	const OSMetaClass *const className::metaClass = &className::gMetaClass; \
	const OSMetaClass *const className::superClass = &superclassName::gMetaClass; \
	className::className(const OSMetaClass *meta) : superclassName(meta) {} \
	className::~className() {} \
	const OSMetaClass *className::getMetaClass() const { return &gMetaClass; } \
	void *className::operator new(size_t size) { return OSObject::operator new(size); } \
	void className::operator delete(void *mem, size_t size) { OSObject::operator delete(mem, size); } \
	className::MetaClass::MetaClass() : OSMetaClass(#className, className::superClass, sizeof(className)) { init; }
#define OSDefineAbstractStructors(className, superclassName) \
	OSObject *className::MetaClass::alloc() const { return NULL; }
#define OSDefineDefaultStructors(className, superclassName) \
	OSObject *className::MetaClass::alloc() const { return new className; } \
	className::className() : superclassName(&gMetaClass) { gMetaClass.instanceConstructed(); }
#define OSDefineFinalStructors(className, superclassName) \
	OSDefineDefaultStructors(className, superclassName) \
	void className::__OSFinalClass() {}
#define OSDefineMetaClass(className, superclassName) OSDefineMetaClassWithInit(className, superclassName, )
#define OSDefineMetaClassAndStructorsWithInit(className, superclassName, init) \
	OSDefineMetaClassWithInit(className, superclassName, init) \
	OSDefineDefaultStructors(className, superclassName)
#define OSDefineMetaClassAndStructors(className, superclassName) OSDefineMetaClassAndStructorsWithInit(className, superclassName, )
#define OSDefineMetaClassAndStructors2(className, superclassName) OSDefineMetaClassAndStructors(className, superclassName)
#define OSDefineMetaClassAndStructorsWithInitAndZone(className, superclassName, init) OSDefineMetaClassAndStructorsWithInit(className, superclassName, init)
#define OSDefineMetaClassAndStructorsWithZone(className, superclassName, flags) OSDefineMetaClassAndStructors(className, superclassName)
#define OSDefineMetaClassAndAbstractStructorsWithInit(className, superclassName, init) \
	OSDefineMetaClassWithInit(className, superclassName, init) \
	OSDefineAbstractStructors(className, superclassName) \
	className::className() : superclassName(&gMetaClass) {}
#define OSDefineMetaClassAndAbstractStructors(className, superclassName) OSDefineMetaClassAndAbstractStructorsWithInit(className, superclassName, )
#define OSDefineMetaClassAndFinalStructorsWithInit(className, superclassName, init) \
	OSDefineMetaClassWithInit(className, superclassName, init) \
	OSDefineFinalStructors(className, superclassName)
#define OSDefineMetaClassAndFinalStructors(className, superclassName) OSDefineMetaClassAndFinalStructorsWithInit(className, superclassName, )

/* reserved slots of the vtable */
#define OSMetaClassDeclareReservedUnused(className, index) \
private: \
	virtual void _RESERVED##className##index()
#define OSMetaClassDeclareReservedUsed(className, index)
#define OSMetaClassDeclareReservedUsedX86(className, index)
#define OSMetaClassDefineReservedUnused(className, index) \
	void className::_RESERVED##className##index() { gMetaClass.reservedCalled(index); }
#define OSMetaClassDefineReservedUsed(className, index)
#define OSMetaClassDefineReservedUsedX86(className, index)

class OSMetaClassBase {
	void operator=(OSMetaClassBase &);
	OSMetaClassBase(OSMetaClassBase &);
protected:
	OSMetaClassBase();
	virtual ~OSMetaClassBase();
	virtual void taggedRelease(const void *, const int) const = 0;
public:
	typedef void (*_ptf_t)(void);
	static _ptf_t _ptmf2ptf(const OSMetaClassBase *self, void (OSMetaClassBase::*func)(void), uintptr_t typeDisc = 0);
	virtual void release(int freeWhen) const = 0;
	virtual int getRetainCount() const = 0;
	virtual void retain() const = 0;
	virtual void release() const = 0;
	virtual bool serialize(OSSerialize *) const = 0;
	virtual const OSMetaClass *getMetaClass() const = 0;
	virtual bool isEqualTo(const OSMetaClassBase *) const;
	virtual void taggedRetain(const void *tag = NULL) const = 0;
	virtual void taggedRelease(const void *tag = NULL) const = 0;
	OSMetaClassBase *metaCast(const OSMetaClass *) const;
	OSMetaClassBase *metaCast(const OSSymbol *) const;
	OSMetaClassBase *metaCast(const OSString *) const;
	OSMetaClassBase *metaCast(const char *) const;
	static OSMetaClassBase *safeMetaCast(const OSMetaClassBase *, const OSMetaClass *);
	static OSMetaClassBase *requiredMetaCast(const OSMetaClassBase *, const OSMetaClass *);
	static bool checkTypeInst(const OSMetaClassBase *, const OSMetaClassBase *);
	static void initialize();
	virtual kern_return_t Dispatch(const IORPC);
	kern_return_t Invoke(const IORPC);
	NK_MEMBERS(OSMetaClassBase)
};

class OSMetaClass : private OSMetaClassBase {
	struct ExpansionData *reserved;
	const OSMetaClass *superClassLink;
	const OSSymbol *className;
	unsigned classSize;
	mutable unsigned instanceCount;
protected:
	OSMetaClass(const char *, const OSMetaClass *, unsigned);
	virtual ~OSMetaClass();
	virtual void retain() const;
	virtual void release() const;
	virtual void release(int) const;
	virtual void taggedRetain(const void * = NULL) const;
	virtual void taggedRelease(const void * = NULL) const;
	virtual void taggedRelease(const void *, const int) const;
	virtual int getRetainCount() const;
	virtual const OSMetaClass *getMetaClass() const;
	void *operator new(size_t);
	void operator delete(void *, size_t) {}
public:
	static const OSMetaClass *getMetaClassWithName(const OSSymbol *);
	static OSObject *allocClassWithName(const OSSymbol *);
	static OSObject *allocClassWithName(const OSString *);
	static OSObject *allocClassWithName(const char *);
	static OSMetaClassBase *checkMetaCastWithName(const OSSymbol *, const OSMetaClassBase *);
	static OSMetaClassBase *checkMetaCastWithName(const OSString *, const OSMetaClassBase *);
	static OSMetaClassBase *checkMetaCastWithName(const char *, const OSMetaClassBase *);
	static void *preModLoad(const char *);
	static bool checkModLoad(void *);
	static OSReturn postModLoad(void *);
	static bool modHasInstance(const char *);
	static void reportModInstances(const char *);
	static void considerUnloads();
	static void printInstanceCounts();
	static void serializeClassDictionary(OSDictionary *);
	static bool removeInstance(const OSObject *, bool = false);
	static void applyToInstancesOfClassName(const OSSymbol *, bool (*)(const OSObject *, void *), void *);
	void addInstance(const OSObject *, bool = false) const;
	void applyToInstances(bool (*)(const OSObject *, void *), void *) const;
	void instanceConstructed() const;
	void instanceDestructed() const;
	OSMetaClassBase *checkMetaCast(const OSMetaClassBase *) const;
	unsigned getInstanceCount() const;
	const OSMetaClass *getSuperClass() const;
	const OSSymbol *getKmodName() const;
	const char *getClassName() const;
	const OSSymbol *getClassNameSymbol() const;
	unsigned getClassSize() const;
	virtual OSObject *alloc() const = 0;
	void reservedCalled(int) const;
	virtual bool serialize(OSSerialize *) const;
	NK_MEMBERS(OSMetaClass)
};

class OSObject : public OSMetaClassBase {
	OSDeclareAbstractStructors(OSObject)
private:
	mutable int retainCount;
protected:
	virtual void release(int) const APPLE_KEXT_OVERRIDE;
	virtual void taggedRelease(const void *, const int) const APPLE_KEXT_OVERRIDE;
	virtual bool init();
	virtual void free();
public:
	virtual int getRetainCount() const APPLE_KEXT_OVERRIDE;
	virtual void retain() const APPLE_KEXT_OVERRIDE;
	virtual void release() const APPLE_KEXT_OVERRIDE;
	virtual void taggedRetain(const void * = NULL) const APPLE_KEXT_OVERRIDE;
	virtual void taggedRelease(const void * = NULL) const APPLE_KEXT_OVERRIDE;
	virtual bool serialize(OSSerialize *) const APPLE_KEXT_OVERRIDE;
	virtual kern_return_t Dispatch(const IORPC) APPLE_KEXT_OVERRIDE;
	static kern_return_t _Dispatch(OSObject *, const IORPC);
	kern_return_t SetDispatchQueue(const IODispatchQueueName, IODispatchQueue *, OSDispatchMethod = NULL);
	kern_return_t CopyDispatchQueue(const IODispatchQueueName, IODispatchQueue **, OSDispatchMethod = NULL);
	NK_MEMBERS(OSObject)
};

#include <nk/containers.h>
#endif
#endif
