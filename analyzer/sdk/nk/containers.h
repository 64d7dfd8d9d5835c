/* libkern's container classes. Included by libkernxx.h, which has the macros that they use. */
#ifndef NK_CONTAINERS_H
#define NK_CONTAINERS_H

typedef OSPtr<OSObject> OSObjectPtr;       typedef OSPtr<OSArray> OSArrayPtr;         typedef OSPtr<OSBoolean> OSBooleanPtr;
typedef OSPtr<OSCollection> OSCollectionPtr; typedef OSPtr<OSData> OSDataPtr;         typedef OSPtr<const OSData> OSDataConstPtr;
typedef OSPtr<OSDictionary> OSDictionaryPtr; typedef OSPtr<OSIterator> OSIteratorPtr; typedef OSPtr<OSNumber> OSNumberPtr;
typedef OSPtr<OSOrderedSet> OSOrderedSetPtr; typedef OSPtr<OSSerialize> OSSerializePtr; typedef OSPtr<OSSerializer> OSSerializerPtr;
typedef OSPtr<OSSet> OSSetPtr;             typedef OSPtr<OSString> OSStringPtr;       typedef OSPtr<const OSString> OSStringConstPtr;
typedef OSPtr<OSSymbol> OSSymbolPtr;       typedef OSPtr<const OSSymbol> OSSymbolConstPtr;
typedef OSObject OSContainer;

/* the part that every collection overrides */
#define NK_COLLECTION_PROTECTED \
	virtual unsigned iteratorSize() const APPLE_KEXT_OVERRIDE; \
	virtual bool initIterator(void *) const APPLE_KEXT_OVERRIDE; \
	virtual bool getNextObjectForIterator(void *, OSObject **) const APPLE_KEXT_OVERRIDE; \
	struct ExpansionData {}; \
	ExpansionData *reserved;
#define NK_COLLECTION_PUBLIC \
	virtual void free() APPLE_KEXT_OVERRIDE; \
	virtual unsigned getCount() const APPLE_KEXT_OVERRIDE; \
	virtual unsigned getCapacity() const APPLE_KEXT_OVERRIDE; \
	virtual unsigned getCapacityIncrement() const APPLE_KEXT_OVERRIDE; \
	virtual unsigned setCapacityIncrement(unsigned) APPLE_KEXT_OVERRIDE; \
	virtual unsigned ensureCapacity(unsigned) APPLE_KEXT_OVERRIDE; \
	virtual void flushCollection() APPLE_KEXT_OVERRIDE; \
	virtual unsigned setOptions(unsigned, unsigned, void * = NULL) APPLE_KEXT_OVERRIDE; \
	virtual OSCollectionPtr copyCollection(OSDictionary * = NULL) APPLE_KEXT_OVERRIDE; \
	virtual bool isEqualTo(const OSMetaClassBase *) const APPLE_KEXT_OVERRIDE;

class OSCollection : public OSObject {
	OSDeclareAbstractStructors(OSCollection)
	friend class OSCollectionIterator;
private:
	struct ExpansionData {};
	unsigned fOptions;
protected:
	unsigned updateStamp;
	virtual unsigned iteratorSize() const = 0;
	virtual bool initIterator(void *) const = 0;
	virtual bool getNextObjectForIterator(void *, OSObject **) const = 0;
	virtual bool init() APPLE_KEXT_OVERRIDE;
public:
	typedef enum _OSCollectionFlags { kImmutable = 1, kSort = 2, kMASK = 0xffffffff } _OSCollectionFlags;
	void haveUpdated();
	virtual unsigned getCount() const = 0;
	virtual unsigned getCapacity() const = 0;
	virtual unsigned getCapacityIncrement() const = 0;
	virtual unsigned setCapacityIncrement(unsigned) = 0;
	virtual unsigned ensureCapacity(unsigned) = 0;
	virtual void flushCollection() = 0;
	virtual unsigned setOptions(unsigned, unsigned, void * = NULL);
	virtual OSCollectionPtr copyCollection(OSDictionary * = NULL);
	bool iterateObjects(void *, bool (*)(void *, OSObject *));
	bool iterateObjects(bool (^)(OSObject *));
	NK_MEMBERS(OSCollection)
};

class OSArray : public OSCollection {
	OSDeclareDefaultStructors(OSArray)
	friend class OSSet;
protected:
	const OSMetaClassBase **array;
	unsigned count, capacity, capacityIncrement;
	NK_COLLECTION_PROTECTED
public:
	static OSArrayPtr withCapacity(unsigned);
	static OSArrayPtr withObjects(const OSObject *[], unsigned, unsigned = 0);
	static OSArrayPtr withArray(const OSArray *, unsigned = 0);
	virtual bool initWithCapacity(unsigned);
	virtual bool initWithObjects(const OSObject *[], unsigned, unsigned = 0);
	virtual bool initWithArray(const OSArray *, unsigned = 0);
	NK_COLLECTION_PUBLIC
	virtual bool setObject(const OSMetaClassBase *);
	virtual bool setObject(unsigned, const OSMetaClassBase *);
	bool setObject(const OSSharedPtr<const OSMetaClassBase> &);
	virtual bool merge(const OSArray *);
	virtual void replaceObject(unsigned, const OSMetaClassBase *);
	virtual void removeObject(unsigned);
	virtual bool isEqualTo(const OSArray *) const;
	virtual OSObject *getObject(unsigned) const;
	virtual OSObject *getLastObject() const;
	virtual unsigned getNextIndexOfObject(const OSMetaClassBase *, unsigned) const;
	virtual bool serialize(OSSerialize *) const APPLE_KEXT_OVERRIDE;
	NK_MEMBERS(OSArray)
};

class OSDictionary : public OSCollection {
	OSDeclareDefaultStructors(OSDictionary)
	friend class OSSerialize;
public:
	struct dictEntry { const OSSymbol *key; const OSMetaClassBase *value; };
protected:
	dictEntry *dictionary;
	unsigned count, capacity, capacityIncrement;
	NK_COLLECTION_PROTECTED
public:
	static OSDictionaryPtr withCapacity(unsigned);
	static OSDictionaryPtr withObjects(const OSObject *[], const OSSymbol *[], unsigned, unsigned = 0);
	static OSDictionaryPtr withObjects(const OSObject *[], const OSString *[], unsigned, unsigned = 0);
	static OSDictionaryPtr withDictionary(const OSDictionary *, unsigned = 0);
	virtual bool initWithCapacity(unsigned);
	virtual bool initWithObjects(const OSObject *[], const OSSymbol *[], unsigned, unsigned = 0);
	virtual bool initWithObjects(const OSObject *[], const OSString *[], unsigned, unsigned = 0);
	virtual bool initWithDictionary(const OSDictionary *, unsigned = 0);
	NK_COLLECTION_PUBLIC
	virtual bool setObject(const OSSymbol *, const OSMetaClassBase *);
	virtual bool setObject(const OSString *, const OSMetaClassBase *);
	virtual bool setObject(const char *, const OSMetaClassBase *);
	bool setObject(const OSSymbol *, const OSSharedPtr<const OSMetaClassBase> &);
	bool setObject(const OSString *, const OSSharedPtr<const OSMetaClassBase> &);
	bool setObject(const char *, const OSSharedPtr<const OSMetaClassBase> &);
	virtual void removeObject(const OSSymbol *);
	virtual void removeObject(const OSString *);
	virtual void removeObject(const char *);
	virtual bool merge(const OSDictionary *);
	virtual OSObject *getObject(const OSSymbol *) const;
	virtual OSObject *getObject(const OSString *) const;
	virtual OSObject *getObject(const char *) const;
	virtual bool isEqualTo(const OSDictionary *, const OSCollection *) const;
	virtual bool isEqualTo(const OSDictionary *) const;
	virtual bool serialize(OSSerialize *) const APPLE_KEXT_OVERRIDE;
	bool iterateObjects(void *, bool (*)(void *, const OSSymbol *, OSObject *));
	bool iterateObjects(bool (^)(const OSSymbol *, OSObject *));
	NK_MEMBERS(OSDictionary)
};

class OSSet : public OSCollection {
	OSDeclareDefaultStructors(OSSet)
private:
	OSArrayPtr members;
protected:
	NK_COLLECTION_PROTECTED
public:
	static OSSetPtr withCapacity(unsigned);
	static OSSetPtr withObjects(const OSObject *[], unsigned, unsigned = 0);
	static OSSetPtr withArray(const OSArray *, unsigned = 0);
	static OSSetPtr withSet(const OSSet *, unsigned = 0);
	virtual bool initWithCapacity(unsigned);
	virtual bool initWithObjects(const OSObject *[], unsigned, unsigned = 0);
	virtual bool initWithArray(const OSArray *, unsigned = 0);
	virtual bool initWithSet(const OSSet *, unsigned = 0);
	NK_COLLECTION_PUBLIC
	virtual bool setObject(const OSMetaClassBase *);
	virtual bool merge(const OSArray *);
	virtual bool merge(const OSSet *);
	virtual void removeObject(const OSMetaClassBase *);
	virtual bool containsObject(const OSMetaClassBase *) const;
	virtual bool member(const OSMetaClassBase *) const;
	virtual OSObject *getAnyObject() const;
	virtual bool isEqualTo(const OSSet *) const;
	virtual bool serialize(OSSerialize *) const APPLE_KEXT_OVERRIDE;
	NK_MEMBERS(OSSet)
};

class OSOffset;
class OSOrderedSet : public OSCollection {
	OSDeclareDefaultStructors(OSOrderedSet)
public:
	typedef SInt32 (*OSOrderFunction)(const OSMetaClassBase *, const OSMetaClassBase *, void *);
protected:
	struct _Element *array;
	OSOrderFunction ordering;
	void *orderingRef;
	unsigned count, capacity, capacityIncrement;
	NK_COLLECTION_PROTECTED
public:
	static OSOrderedSetPtr withCapacity(unsigned, OSOrderFunction = NULL, void * = NULL);
	virtual bool initWithCapacity(unsigned, OSOrderFunction = NULL, void * = NULL);
	NK_COLLECTION_PUBLIC
	virtual bool setObject(const OSMetaClassBase *);
	virtual bool setObject(unsigned, const OSMetaClassBase *);
	virtual bool setFirstObject(const OSMetaClassBase *);
	virtual bool setLastObject(const OSMetaClassBase *);
	virtual void removeObject(const OSMetaClassBase *);
	virtual bool containsObject(const OSMetaClassBase *) const;
	virtual bool member(const OSMetaClassBase *) const;
	virtual OSObject *getFirstObject() const;
	virtual OSObject *getLastObject() const;
	virtual OSObject *getObject(unsigned) const;
	virtual SInt32 orderObject(const OSMetaClassBase *);
	virtual void *getOrderingRef();
	virtual bool isEqualTo(const OSOrderedSet *) const;
	NK_MEMBERS(OSOrderedSet)
};

class OSIterator : public OSObject {
	OSDeclareAbstractStructors(OSIterator)
public:
	virtual void reset() = 0;
	virtual bool isValid() = 0;
	virtual OSObject *getNextObject() = 0;
	NK_MEMBERS(OSIterator)
};

class OSCollectionIterator : public OSIterator {
	OSDeclareDefaultStructors(OSCollectionIterator)
protected:
	OSPtr<const OSCollection> collection;
	void *collIterator;
	unsigned initialUpdateStamp;
	bool valid;
public:
	static OSPtr<OSCollectionIterator> withCollection(const OSCollection *);
	virtual bool initWithCollection(const OSCollection *);
	virtual void free() APPLE_KEXT_OVERRIDE;
	virtual void reset() APPLE_KEXT_OVERRIDE;
	virtual bool isValid() APPLE_KEXT_OVERRIDE;
	virtual OSObject *getNextObject() APPLE_KEXT_OVERRIDE;
	NK_MEMBERS(OSCollectionIterator)
};
typedef OSPtr<OSCollectionIterator> OSCollectionIteratorPtr;

class OSData : public OSObject {
	OSDeclareDefaultStructors(OSData)
	friend class OSSerialize;
	friend class IORegistryEntry;
protected:
	void *data;
	unsigned length, capacity, capacityIncrement;
	struct ExpansionData;
	ExpansionData *reserved;
	typedef void (*DeallocFunction)(void *, unsigned);
	virtual void setDeallocFunction(DeallocFunction);
	bool isSerializable();
public:
	static OSDataPtr withCapacity(unsigned);
	static OSDataPtr withBytes(const void *, unsigned);
	static OSDataPtr withBytesNoCopy(void *, unsigned);
	static OSDataPtr withData(const OSData *);
	static OSDataPtr withData(const OSData *, unsigned, unsigned);
	virtual bool initWithCapacity(unsigned);
	virtual bool initWithBytes(const void *, unsigned);
	virtual bool initWithBytesNoCopy(void *, unsigned);
	virtual bool initWithData(const OSData *);
	virtual bool initWithData(const OSData *, unsigned, unsigned);
	virtual void free() APPLE_KEXT_OVERRIDE;
	virtual unsigned getLength() const;
	virtual unsigned getCapacity() const;
	virtual unsigned getCapacityIncrement() const;
	virtual unsigned setCapacityIncrement(unsigned);
	virtual unsigned ensureCapacity(unsigned);
	virtual bool appendBytes(const void *, unsigned);
	virtual bool appendBytes(const OSData *);
	virtual bool appendByte(unsigned char, unsigned);
	template <typename T> bool appendValue(T const &v) { return appendBytes(&v, sizeof(T)); }
	virtual const void *getBytesNoCopy() const;
	virtual const void *getBytesNoCopy(unsigned, unsigned) const;
	virtual bool isEqualTo(const OSData *) const;
	virtual bool isEqualTo(const void *, unsigned) const;
	virtual bool isEqualTo(const OSMetaClassBase *) const APPLE_KEXT_OVERRIDE;
	virtual bool isEqualTo(const OSString *) const;
	virtual bool serialize(OSSerialize *) const APPLE_KEXT_OVERRIDE;
	void setSerializable(bool);
	NK_MEMBERS(OSData)
};

class OSNumber : public OSObject {
	OSDeclareDefaultStructors(OSNumber)
protected:
	unsigned long long value;
	unsigned size;
	struct ExpansionData {};
	ExpansionData *reserved;
public:
	static OSNumberPtr withNumber(unsigned long long, unsigned);
	static OSNumberPtr withNumber(const char *, unsigned);
	static OSNumberPtr withDouble(double);
	virtual bool init(unsigned long long, unsigned);
	virtual bool init(const char *, unsigned);
	virtual void free() APPLE_KEXT_OVERRIDE;
	virtual unsigned numberOfBits() const;
	virtual unsigned numberOfBytes() const;
	virtual unsigned char unsigned8BitValue() const;
	virtual unsigned short unsigned16BitValue() const;
	virtual unsigned unsigned32BitValue() const;
	virtual unsigned long long unsigned64BitValue() const;
	virtual void addValue(long long);
	virtual void setValue(unsigned long long);
	virtual bool isEqualTo(const OSNumber *) const;
	virtual bool isEqualTo(const OSMetaClassBase *) const APPLE_KEXT_OVERRIDE;
	virtual bool serialize(OSSerialize *) const APPLE_KEXT_OVERRIDE;
	NK_MEMBERS(OSNumber)
};

class OSBoolean : public OSObject {
	OSDeclareDefaultStructors(OSBoolean)
protected:
	bool value;
	virtual void taggedRelease(const void *, const int) const APPLE_KEXT_OVERRIDE;
public:
	static void initialize();
	static OSBooleanPtr withBoolean(bool);
	virtual void free() APPLE_KEXT_OVERRIDE;
	virtual void taggedRetain(const void *) const APPLE_KEXT_OVERRIDE;
	virtual bool isTrue() const;
	virtual bool isFalse() const;
	virtual bool getValue() const;
	virtual bool isEqualTo(const OSBoolean *) const;
	virtual bool isEqualTo(const OSMetaClassBase *) const APPLE_KEXT_OVERRIDE;
	virtual bool serialize(OSSerialize *) const APPLE_KEXT_OVERRIDE;
	NK_MEMBERS(OSBoolean)
};
extern OSBoolean *const &kOSBooleanTrue;
extern OSBoolean *const &kOSBooleanFalse;

enum { kOSStringNoCopy = 1 };
class OSString : public OSObject {
	OSDeclareDefaultStructors(OSString)
protected:
	enum { kMaxStringLength = 262142 };
	char *string;
	unsigned flags, length;
public:
	static OSStringPtr withString(const OSString *);
	static OSStringPtr withCString(const char *);
	static OSStringPtr withCStringNoCopy(const char *);
	static OSStringPtr withCString(const char *, size_t);
	virtual bool initWithString(const OSString *);
	virtual bool initWithCString(const char *);
	virtual bool initWithCStringNoCopy(const char *);
	virtual void free() APPLE_KEXT_OVERRIDE;
	virtual unsigned getLength() const;
	virtual char getChar(unsigned) const;
	virtual bool setChar(char, unsigned);
	virtual const char *getCStringNoCopy() const;
	virtual bool isEqualTo(const OSString *) const;
	virtual bool isEqualTo(const char *) const;
	virtual bool isEqualTo(const OSMetaClassBase *) const APPLE_KEXT_OVERRIDE;
	virtual bool isEqualTo(const OSData *) const;
	virtual bool serialize(OSSerialize *) const APPLE_KEXT_OVERRIDE;
	NK_MEMBERS(OSString)
};

class OSSymbol : public OSString {
	OSDeclareAbstractStructors(OSSymbol)
	friend class OSSymbolPool;
private:
	static void initialize();
	virtual bool initWithString(const OSString *) APPLE_KEXT_OVERRIDE;
	virtual bool initWithCString(const char *) APPLE_KEXT_OVERRIDE;
	virtual bool initWithCStringNoCopy(const char *) APPLE_KEXT_OVERRIDE;
protected:
	virtual void taggedRelease(const void *, const int) const APPLE_KEXT_OVERRIDE;
	virtual void free() APPLE_KEXT_OVERRIDE;
public:
	virtual void taggedRelease(const void *) const APPLE_KEXT_OVERRIDE;
	static OSSymbolConstPtr withString(const OSString *);
	static OSSymbolConstPtr withCString(const char *);
	static OSSymbolConstPtr withCStringNoCopy(const char *);
	static OSSymbolConstPtr existingSymbolForString(const OSString *);
	static OSSymbolConstPtr existingSymbolForCString(const char *);
	virtual bool isEqualTo(const OSSymbol *) const;
	virtual bool isEqualTo(const char *) const APPLE_KEXT_OVERRIDE;
	virtual bool isEqualTo(const OSMetaClassBase *) const APPLE_KEXT_OVERRIDE;
	NK_MEMBERS(OSSymbol)
};

class OSSerialize : public OSObject {
	OSDeclareDefaultStructors(OSSerialize)
	friend class OSBoolean;
public:
	typedef const OSMetaClassBase *(*Editor)(void *, OSSerialize *, OSCollection *, const OSSymbol *, const OSMetaClassBase *);
	static OSSerializePtr withCapacity(unsigned);
	static OSSerializePtr binaryWithCapacity(unsigned, Editor = NULL, void * = NULL);
	void setIndexed(bool);
	virtual char *text() const;
	virtual void clearText();
	virtual bool previouslySerialized(const OSMetaClassBase *);
	virtual bool addXMLStartTag(const OSMetaClassBase *, const char *);
	virtual bool addXMLEndTag(const char *);
	virtual bool addChar(const char);
	virtual bool addString(const char *);
	virtual bool initWithCapacity(unsigned);
	virtual unsigned getLength() const;
	virtual unsigned getCapacity() const;
	virtual unsigned getCapacityIncrement() const;
	virtual unsigned setCapacityIncrement(unsigned);
	virtual unsigned ensureCapacity(unsigned);
	virtual void free() APPLE_KEXT_OVERRIDE;
	NK_MEMBERS(OSSerialize)
};

typedef bool (*OSSerializerCallback)(void *, void *, OSSerialize *);
typedef bool (^OSSerializerBlock)(OSSerialize *);
class OSSerializer : public OSObject {
	OSDeclareDefaultStructors(OSSerializer)
protected:
	void *target, *ref;
	OSSerializerCallback callback;
public:
	static OSSerializerPtr forTarget(void *, OSSerializerCallback, void * = NULL);
	static OSSerializerPtr withBlock(OSSerializerBlock);
	virtual void free() APPLE_KEXT_OVERRIDE;
	virtual bool serialize(OSSerialize *) const APPLE_KEXT_OVERRIDE;
	NK_MEMBERS(OSSerializer)
};

extern "C++" {
OSObjectPtr OSUnserialize(const char *, OSString ** = NULL);
OSObjectPtr OSUnserializeXML(const char *, OSString ** = NULL);
OSObjectPtr OSUnserializeXML(const char *, size_t, OSString ** = NULL);
OSObjectPtr OSUnserializeBinary(const char *, size_t, OSString **);
}
extern "C" void OSPrintMemory(void);
extern int debug_malloc_size, debug_iomalloc_size, debug_container_malloc_size, debug_ivars_size;
#endif
