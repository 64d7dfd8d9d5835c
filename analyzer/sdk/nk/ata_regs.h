/* ATA task file registers in I/O space */
#ifndef NK_ATA_REGS_H
#define NK_ATA_REGS_H

#include <nk/iokit.h>

#define IOATARegPtr8Cast(r) (r)
#ifdef __cplusplus
#define NK_ATA_REGISTER(bits)                                                                                          \
    class IOATAReg##bits : public OSObject {                                                                           \
        OSDeclareAbstractStructors(IOATAReg##bits) public : virtual void operator=(UInt##bits) = 0;                    \
        virtual operator UInt##bits() const = 0;                                                                       \
    };                                                                                                                 \
    class IOATAIOReg##bits : public IOATAReg##bits {                                                                   \
        OSDeclareDefaultStructors(IOATAIOReg##bits) protected : UInt16 _address;                                       \
                                                                                                                       \
    public:                                                                                                            \
        static IOATAIOReg##bits *withAddress(UInt16);                                                                  \
        virtual bool initWithAddress(UInt16);                                                                          \
        virtual UInt16 getAddress() const;                                                                             \
        virtual void operator=(UInt##bits);                                                                            \
        virtual operator UInt##bits() const;                                                                           \
    };                                                                                                                 \
    typedef IOATAReg##bits *IOATARegPtr##bits
NK_ATA_REGISTER(8);
NK_ATA_REGISTER(16);
NK_ATA_REGISTER(32);
#endif

#endif
