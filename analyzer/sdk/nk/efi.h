/* pexpert/i386/efi.h: scalars, GUIDs and tables of the firmware */
#ifndef NK_EFI_H
#define NK_EFI_H
#include <nk/base.h>

typedef uint8_t EFI_UINT8, EFI_BOOLEAN;    typedef uint16_t EFI_UINT16;    typedef uint64_t EFI_UINT64, EFI_PTR64, EFI_HANDLE64;
typedef uint32_t EFI_UINT32, EFI_UINTN, EFI_STATUS, EFI_PTR32, EFI_HANDLE32;
typedef int8_t EFI_INT8, EFI_CHAR8;        typedef int16_t EFI_INT16, EFI_CHAR16;
typedef int32_t EFI_INT32, EFI_CHAR32;     typedef int64_t EFI_INT64, EFI_CHAR64;
typedef void VOID;
typedef EFI_UINT64 EFI_PHYSICAL_ADDRESS, EFI_VIRTUAL_ADDRESS;
typedef struct { EFI_UINT32 Data1; EFI_UINT16 Data2, Data3; EFI_UINT8 Data4[8]; } EFI_GUID;
typedef union { EFI_GUID Guid; EFI_UINT8 Raw[16]; } EFI_GUID_UNION;
typedef struct { EFI_UINT16 Year; EFI_UINT8 Month, Day, Hour, Minute, Second, Pad1; EFI_UINT32 Nanosecond; EFI_INT16 TimeZone;
	EFI_UINT8 Daylight, Pad2; } EFI_TIME;
typedef struct { EFI_UINT32 Resolution, Accuracy; EFI_BOOLEAN SetsToZero; } EFI_TIME_CAPABILITIES;
typedef struct { EFI_UINT64 Signature; EFI_UINT32 Revision, HeaderSize, CRC32, Reserved; } EFI_TABLE_HEADER;
typedef struct { EFI_UINT32 Type, Pad; EFI_PHYSICAL_ADDRESS PhysicalStart; EFI_VIRTUAL_ADDRESS VirtualStart;
	EFI_UINT64 NumberOfPages, Attribute; } EFI_MEMORY_DESCRIPTOR;
typedef enum { EfiReservedMemoryType, EfiLoaderCode, EfiLoaderData, EfiBootServicesCode, EfiBootServicesData, EfiRuntimeServicesCode,
	EfiRuntimeServicesData, EfiConventionalMemory, EfiUnusableMemory, EfiACPIReclaimMemory, EfiACPIMemoryNVS, EfiMemoryMappedIO,
	EfiMemoryMappedIOPortSpace, EfiPalCode, EfiMaxMemoryType } EFI_MEMORY_TYPE;
typedef enum { EfiResetCold, EfiResetWarm, EfiResetShutdown } EFI_RESET_TYPE;

#define EFI_MAX_BIT 0x80000000
#define EFIERR(a) (EFI_MAX_BIT | (a))
#define EFI_ERROR(a) (((EFI_INT32)(a)) < 0)
#define EFI_SUCCESS 0
#define EFI_LOAD_ERROR EFIERR(1)
#define EFI_INVALID_PARAMETER EFIERR(2)
#define EFI_UNSUPPORTED EFIERR(3)
#define EFI_BAD_BUFFER_SIZE EFIERR(4)
#define EFI_BUFFER_TOO_SMALL EFIERR(5)
#define EFI_NOT_READY EFIERR(6)
#define EFI_DEVICE_ERROR EFIERR(7)
#define EFI_WRITE_PROTECTED EFIERR(8)
#define EFI_OUT_OF_RESOURCES EFIERR(9)
#define EFI_NOT_FOUND EFIERR(14)
#define EFI_VARIABLE_NON_VOLATILE 0x1
#define EFI_VARIABLE_BOOTSERVICE_ACCESS 0x2
#define EFI_VARIABLE_RUNTIME_ACCESS 0x4
#define EFI_MEMORY_RUNTIME 0x8000000000000000ULL
#define EFI_PAGE_SIZE 4096
#define EFI_PAGE_SHIFT 12

typedef struct { EFI_TABLE_HEADER Hdr; EFI_PTR64 GetTime, SetTime, GetWakeupTime, SetWakeupTime, SetVirtualAddressMap, ConvertPointer,
	GetVariable, GetNextVariableName, SetVariable, GetNextHighMonotonicCount, ResetSystem; } EFI_RUNTIME_SERVICES_64;
typedef struct { EFI_TABLE_HEADER Hdr; EFI_PTR32 GetTime, SetTime, GetWakeupTime, SetWakeupTime, SetVirtualAddressMap, ConvertPointer,
	GetVariable, GetNextVariableName, SetVariable, GetNextHighMonotonicCount, ResetSystem; } EFI_RUNTIME_SERVICES_32;
typedef struct { EFI_GUID VendorGuid; EFI_PTR64 VendorTable; } EFI_CONFIGURATION_TABLE_64;
typedef struct { EFI_GUID VendorGuid; EFI_PTR32 VendorTable; } EFI_CONFIGURATION_TABLE_32;
typedef struct { EFI_TABLE_HEADER Hdr; EFI_PTR64 FirmwareVendor; EFI_UINT32 FirmwareRevision, Pad; EFI_HANDLE64 ConsoleInHandle;
	EFI_PTR64 ConIn; EFI_HANDLE64 ConsoleOutHandle; EFI_PTR64 ConOut; EFI_HANDLE64 StandardErrorHandle; EFI_PTR64 StdErr,
	RuntimeServices, BootServices; EFI_UINT64 NumberOfTableEntries; EFI_PTR64 ConfigurationTable; } EFI_SYSTEM_TABLE_64;
typedef struct { EFI_TABLE_HEADER Hdr; EFI_PTR32 FirmwareVendor; EFI_UINT32 FirmwareRevision; EFI_HANDLE32 ConsoleInHandle;
	EFI_PTR32 ConIn; EFI_HANDLE32 ConsoleOutHandle; EFI_PTR32 ConOut; EFI_HANDLE32 StandardErrorHandle; EFI_PTR32 StdErr,
	RuntimeServices, BootServices; EFI_UINT32 NumberOfTableEntries; EFI_PTR32 ConfigurationTable; } EFI_SYSTEM_TABLE_32;
#endif
