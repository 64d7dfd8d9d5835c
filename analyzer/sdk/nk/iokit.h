/* The core of I/O Kit. C drivers get the types, IOLib and the constants; C++ drivers also the classes. */
#ifndef NK_IOKIT_H
#define NK_IOKIT_H
#include <nk/iokit_types.h>
#include <nk/iokit_pm_types.h>
#include <nk/iokit_report_types.h>
#include <nk/machine.h>
#ifdef __cplusplus
#include <nk/iokit_service.h>
#include <nk/iokit_memory.h>
#include <nk/iokit_events.h>
#include <nk/iokit_client.h>
#include <nk/iokit_power.h>
#include <nk/iokit_platform.h>
#endif
#endif
