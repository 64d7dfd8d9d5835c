/* The IIG dispatch types that kernel classes mention by value. */
#ifndef NK_OSRPC_H
#define NK_OSRPC_H
#include <nk/mach.h>
#ifdef __cplusplus
class OSMetaClassBase; class OSAction; class IODispatchQueue; class OSObject;
typedef uint64_t OSObjectRef;
typedef char IODispatchQueueName[256];
enum { kIORPCVersion190615 = 0x4da2b68c, kIORPCVersion190615Reply = 0x4da2b68d };
enum { kIORPCMessageRemote = 1, kIORPCMessageLocalHost = 2, kIORPCMessageKernel = 4, kIORPCMessageOneway = 8, kIORPCMessageObjectRefs = 16,
	kIORPCMessageOnqueue = 32, kIORPCMessageError = 64, kIORPCMessageSimpleReply = 128 };
struct IORPCMessageMach { mach_msg_header_t msgh; mach_msg_body_t msgh_body; mach_msg_port_descriptor_t objects[0]; };
struct IORPCMessage { uint64_t msgid, flags, objectRefs; OSObjectRef objects[0]; };
struct IORPC { IORPCMessageMach *message, *reply; uint32_t sendSize, replySize; };
struct IORPCMessageErrorReturnContent { IORPCMessage hdr; kern_return_t result; uint32_t pad; };
struct IORPCMessageErrorReturn { IORPCMessageMach mach; IORPCMessageErrorReturnContent content; };
typedef kern_return_t (*OSDispatchMethod)(OSMetaClassBase *self, const IORPC rpc);
typedef struct OSObjectUserVars OSObjectUserVars;
#endif
#endif
