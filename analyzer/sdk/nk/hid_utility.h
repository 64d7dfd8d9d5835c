/* HID: keys of a keyboard */
#ifndef NK_HID_UTILITY_H
#define NK_HID_UTILITY_H

#include <nk/iokit_types.h>

/* IOHIDUtility */
#ifndef IOHIDUtility_h
#define IOHIDUtility_h
enum {
    kKeyMaskCtrl = 1, kKeyMaskShift, kKeyMaskAlt = 4, kKeyMaskCommand = 8, kKeyMaskPeriod = 16, kKeyMaskComma = 32,
    kKeyMaskSlash = 64, kKeyMaskEsc = 128, kKeyMaskFn = 0x100, kKeyMaskUnknown = 0x80000000,
};
#ifdef __cplusplus
struct Key {
    uint64_t _value; bool _modified; Key(); Key(uint32_t, uint32_t); Key(uint32_t, uint32_t, bool); Key(uint64_t);
    uint32_t usage() const; uint32_t usagePage() const; bool isValid() const; bool isModifier() const;
    bool isTopRow() const;
};
struct KeyAttribute { uint32_t _flags; KeyAttribute(uint32_t = 0); };
#endif
#endif

#endif
