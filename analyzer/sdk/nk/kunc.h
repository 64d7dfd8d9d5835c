/* Kernel user notification centre */
#ifndef NK_KUNC_H
#define NK_KUNC_H

#include <nk/mach.h>
#include <nk/libkernxx.h>

#define KUNCCheckBoxChecked(n) (1 << (8 + (n)))
#define KUNCPopUpSelection(n) ((n) << 24)
#define UND_REPLY_NULL ((UNDReplyRef)0)
#define XML_DATA_NULL ((xmlData_t)0)

/* UNDTypes */
#ifndef __USERNOTIFICATION_UNDTYPES_H
#define __USERNOTIFICATION_UNDTYPES_H
typedef char *UNDMessage; typedef char *UNDLabel; typedef char *UNDKey; typedef char *UNDPath;
typedef const char *xmlData_t; typedef mach_port_t UNDReplyRef;
#endif

/* KUNCUserNotifications */
#ifndef __USERNOTIFICATION_KUNCUSERNOTIFICATIONS_H
#define __USERNOTIFICATION_KUNCUSERNOTIFICATIONS_H
#define kOpenApplicationPath 0
#define kOpenPreferencePanel 1
#define kOpenApplication 2
#define kOpenAppAsRoot 0
#define kOpenAppAsConsoleUser 1
__BEGIN_DECLS
kern_return_t KUNCUserNotificationDisplayNotice(int, unsigned int, char *, char *, char *, char *, char *, char *);
kern_return_t KUNCUserNotificationDisplayAlert(int, unsigned int, char *, char *, char *, char *, char *, char *,
    char *, char *, unsigned int *);
kern_return_t KUNCExecute(char *, int, int);
__END_DECLS
typedef uintptr_t KUNCUserNotificationID;
enum { kKUNCDefaultResponse = 0, kKUNCAlternateResponse, kKUNCOtherResponse, kKUNCCancelResponse };
enum { kKUNCStopAlertLevel = 0, kKUNCNoteAlertLevel, kKUNCCautionAlertLevel, kKUNCPlainAlertLevel };
enum { kKUNCNoDefaultButtonFlag = 32, kKUNCUseRadioButtonsFlag = 64 };
typedef void (*KUNCUserNotificationCallBack)(int, int, const void *);
__BEGIN_DECLS
KUNCUserNotificationID KUNCGetNotificationID(void);
kern_return_t KUNCUserNotificationDisplayFromBundle(KUNCUserNotificationID, char *, char *, char *, char *, char *,
    KUNCUserNotificationCallBack, int);
kern_return_t KUNCUserNotificationCancel(KUNCUserNotificationID);
__END_DECLS
#endif

#endif
