/* OSSharedPtr and OSPtr; without IOKIT_ENABLE_SHARED_PTR an OSPtr is a plain pointer. */
#ifndef NK_OSPTR_H
#define NK_OSPTR_H
#include <nk/base.h>
#ifdef __cplusplus
struct OSNoRetain_t { explicit OSNoRetain_t() {} };
struct OSRetain_t { explicit OSRetain_t() {} };
static OSNoRetain_t const OSNoRetain{};
static OSRetain_t const OSRetain{};
namespace libkern {
struct no_retain_t {}; struct retain_t {};
static no_retain_t const no_retain{};
static retain_t const retain{};
template <typename T> struct nk_bare { typedef T type; };
template <typename T> struct nk_bare<T &> { typedef T type; };
}
template <typename T> class OSSharedPtr {
	T *ptr_;
public:
	typedef T pointee_type;
	OSSharedPtr() : ptr_(nullptr) {}
	OSSharedPtr(decltype(nullptr)) : ptr_(nullptr) {}
	OSSharedPtr(T *p, OSNoRetain_t) : ptr_(p) {}
	OSSharedPtr(T *p, OSRetain_t) : ptr_(p) {}
	OSSharedPtr(T *p, libkern::no_retain_t) : ptr_(p) {}
	OSSharedPtr(T *p, libkern::retain_t) : ptr_(p) {}
	OSSharedPtr(const OSSharedPtr &o) : ptr_(o.get()) {}
	template <typename U> OSSharedPtr(const OSSharedPtr<U> &o) : ptr_(o.get()) {}
	/* wider than the real one: not every factory here returns OSPtr */
	template <typename U> OSSharedPtr(U *p) : ptr_((T *)p) {}
	~OSSharedPtr() {}
	OSSharedPtr &operator=(const OSSharedPtr &);
	OSSharedPtr &operator=(decltype(nullptr));
	template <typename U> OSSharedPtr &operator=(const OSSharedPtr<U> &o) { ptr_ = o.get(); return *this; }
	T &operator*() const { return *ptr_; }
	T *operator->() const { return ptr_; }
	T *get() const { return ptr_; }
	T *detach() { T *p = ptr_; ptr_ = nullptr; return p; }
	void reset() { ptr_ = nullptr; }
	void reset(T *p, OSNoRetain_t) { ptr_ = p; }
	void reset(T *p, OSRetain_t) { ptr_ = p; }
	void swap(OSSharedPtr &);
	explicit operator bool() const { return ptr_ != nullptr; }
	NK_MEMBERS(OSSharedPtr)
};
template <typename T, typename U> bool operator==(const OSSharedPtr<T> &a, const OSSharedPtr<U> &b) { return a.get() == b.get(); }
template <typename T, typename U> bool operator!=(const OSSharedPtr<T> &a, const OSSharedPtr<U> &b) { return a.get() != b.get(); }
template <typename T> bool operator==(const OSSharedPtr<T> &a, decltype(nullptr)) { return !a; }
template <typename T> bool operator!=(const OSSharedPtr<T> &a, decltype(nullptr)) { return !!a; }
template <typename T, typename U> bool operator==(const OSSharedPtr<T> &a, U *b) { return a.get() == b; }
template <typename T, typename U> bool operator!=(const OSSharedPtr<T> &a, U *b) { return a.get() != b; }
template <typename T, typename Tag> using OSTaggedSharedPtr = OSSharedPtr<T>;
template <typename T> using OSWeakPtr = OSSharedPtr<T>;
template <typename T> OSSharedPtr<T> OSMakeShared(T *p, OSNoRetain_t r = OSNoRetain) { return OSSharedPtr<T>(p, r); }
template <typename T> OSSharedPtr<T> OSMakeShared();
template <typename D, typename S> OSSharedPtr<D> OSDynamicPtrCast(const OSSharedPtr<S> &s) { return OSSharedPtr<D>((D *)s.get(), OSRetain); }
template <typename D, typename S> D *OSDynamicPtrCast(S *s) { return (D *)s; }
template <typename D, typename S> OSSharedPtr<D> OSStaticPtrCast(const OSSharedPtr<S> &s) { return OSSharedPtr<D>((D *)s.get(), OSRetain); }
template <typename D, typename S> OSSharedPtr<D> OSConstPtrCast(const OSSharedPtr<S> &s) { return OSSharedPtr<D>((D *)s.get(), OSRetain); }
template <typename D, typename S> OSSharedPtr<D> OSReinterpretPtrCast(const OSSharedPtr<S> &s) { return OSSharedPtr<D>((D *)s.get(), OSRetain); }
#ifdef IOKIT_ENABLE_SHARED_PTR
template <typename T> using OSPtr = OSSharedPtr<T>;
#else
template <typename T> using OSPtr = T *;
#endif
template <typename T, typename Tag = void> using OSTaggedPtr = OSPtr<T>;
template <typename T> using OSCollectionTaggedPtr = OSPtr<T>;
#endif
#endif
