/* SCSI: commands and their data, tasks, protocol services, peripheral device types, parallel controllers.

   One file, because the peripheral device types derive from one another in one chain and share the commands. Sections
   are named after the real headers, each behind what it needs. */
#ifndef NK_SCSI_H
#define NK_SCSI_H

#include <nk/storage.h>

#ifdef __cplusplus
class SCSIPrimaryCommands; class SCSIMultimediaCommands; class SCSIBlockCommands; class IOMemoryDescriptor;
class SCSIReducedBlockCommands; class SCSITask; class IOSCSIParallelInterfaceDevice;
#endif

/* SCSICommandDefinitions */
#ifndef _IOKIT_SCSI_COMMAND_DEFINITIONS_H_
#define _IOKIT_SCSI_COMMAND_DEFINITIONS_H_
#define kSCSICmdFieldMask1Bit 0x01
#define kSCSICmdFieldMask2Bit 0x03
#define kSCSICmdFieldMask3Bit 0x07
#define kSCSICmdFieldMask4Bit 0x0F
#define kSCSICmdFieldMask5Bit 0x1F
#define kSCSICmdFieldMask6Bit 0x3F
#define kSCSICmdFieldMask7Bit 0x7F
#define kSCSICmdFieldMask1Byte 0xFF
#define kSCSICmdFieldMask9Bit 0x01FF
#define kSCSICmdFieldMask10Bit 0x03FF
#define kSCSICmdFieldMask11Bit 0x07FF
#define kSCSICmdFieldMask12Bit 0x0FFF
#define kSCSICmdFieldMask13Bit 0x1FFF
#define kSCSICmdFieldMask14Bit 0x3FFF
#define kSCSICmdFieldMask15Bit 0x7FFF
#define kSCSICmdFieldMask2Byte 0xFFFF
#define kSCSICmdFieldMask17Bit 0x01FFFF
#define kSCSICmdFieldMask18Bit 0x03FFFF
#define kSCSICmdFieldMask19Bit 0x07FFFF
#define kSCSICmdFieldMask20Bit 0x0FFFFF
#define kSCSICmdFieldMask21Bit 0x1FFFFF
#define kSCSICmdFieldMask22Bit 0x3FFFFF
#define kSCSICmdFieldMask23Bit 0x7FFFFF
#define kSCSICmdFieldMask3Byte 0xFFFFFF
#define kSCSICmdFieldMask25Bit 0x01FFFFFFUL
#define kSCSICmdFieldMask26Bit 0x03FFFFFFUL
#define kSCSICmdFieldMask27Bit 0x07FFFFFFUL
#define kSCSICmdFieldMask28Bit 0x0FFFFFFFUL
#define kSCSICmdFieldMask29Bit 0x1FFFFFFFUL
#define kSCSICmdFieldMask30Bit 0x3FFFFFFFUL
#define kSCSICmdFieldMask31Bit 0x7FFFFFFFUL
#define kSCSICmdFieldMask4Byte 0xFFFFFFFFUL
#define kSCSICmdFieldMask33Bit 0x01FFFFFFFFULL
#define kSCSICmdFieldMask34Bit 0x03FFFFFFFFULL
#define kSCSICmdFieldMask35Bit 0x07FFFFFFFFULL
#define kSCSICmdFieldMask36Bit 0x0FFFFFFFFFULL
#define kSCSICmdFieldMask37Bit 0x1FFFFFFFFFULL
#define kSCSICmdFieldMask38Bit 0x3FFFFFFFFFULL
#define kSCSICmdFieldMask39Bit 0x7FFFFFFFFFULL
#define kSCSICmdFieldMask5Byte 0xFFFFFFFFFFULL
#define kSCSICmdFieldMask41Bit 0x01FFFFFFFFFFULL
#define kSCSICmdFieldMask42Bit 0x03FFFFFFFFFFULL
#define kSCSICmdFieldMask43Bit 0x07FFFFFFFFFFULL
#define kSCSICmdFieldMask44Bit 0x0FFFFFFFFFFFULL
#define kSCSICmdFieldMask45Bit 0x1FFFFFFFFFFFULL
#define kSCSICmdFieldMask46Bit 0x3FFFFFFFFFFFULL
#define kSCSICmdFieldMask47Bit 0x7FFFFFFFFFFFULL
#define kSCSICmdFieldMask6Byte 0xFFFFFFFFFFFFULL
#define kSCSICmdFieldMask49Bit 0x01FFFFFFFFFFFFULL
#define kSCSICmdFieldMask50Bit 0x03FFFFFFFFFFFFULL
#define kSCSICmdFieldMask51Bit 0x07FFFFFFFFFFFFULL
#define kSCSICmdFieldMask52Bit 0x0FFFFFFFFFFFFFULL
#define kSCSICmdFieldMask53Bit 0x1FFFFFFFFFFFFFULL
#define kSCSICmdFieldMask54Bit 0x3FFFFFFFFFFFFFULL
#define kSCSICmdFieldMask55Bit 0x7FFFFFFFFFFFFFULL
#define kSCSICmdFieldMask7Byte 0xFFFFFFFFFFFFFFULL
#define kSCSICmdFieldMask57Bit 0x01FFFFFFFFFFFFFFULL
#define kSCSICmdFieldMask58Bit 0x03FFFFFFFFFFFFFFULL
#define kSCSICmdFieldMask59Bit 0x07FFFFFFFFFFFFFFULL
#define kSCSICmdFieldMask60Bit 0x0FFFFFFFFFFFFFFFULL
#define kSCSICmdFieldMask61Bit 0x1FFFFFFFFFFFFFFFULL
#define kSCSICmdFieldMask62Bit 0x3FFFFFFFFFFFFFFFULL
#define kSCSICmdFieldMask63Bit 0x7FFFFFFFFFFFFFFFULL
#define kSCSICmdFieldMask8Byte 0xFFFFFFFFFFFFFFFFULL
typedef UInt8 SCSICmdField1Bit; typedef UInt8 SCSICmdField2Bit; typedef UInt8 SCSICmdField3Bit;
typedef UInt8 SCSICmdField4Bit; typedef UInt8 SCSICmdField5Bit; typedef UInt8 SCSICmdField6Bit;
typedef UInt8 SCSICmdField7Bit; typedef UInt8 SCSICmdField1Byte; typedef UInt16 SCSICmdField9Bit;
typedef UInt16 SCSICmdField10Bit; typedef UInt16 SCSICmdField11Bit; typedef UInt16 SCSICmdField12Bit;
typedef UInt16 SCSICmdField13Bit; typedef UInt16 SCSICmdField14Bit; typedef UInt16 SCSICmdField15Bit;
typedef UInt16 SCSICmdField2Byte; typedef UInt32 SCSICmdField17Bit; typedef UInt32 SCSICmdField18Bit;
typedef UInt32 SCSICmdField19Bit; typedef UInt32 SCSICmdField20Bit; typedef UInt32 SCSICmdField21Bit;
typedef UInt32 SCSICmdField22Bit; typedef UInt32 SCSICmdField23Bit; typedef UInt32 SCSICmdField3Byte;
typedef UInt32 SCSICmdField25Bit; typedef UInt32 SCSICmdField26Bit; typedef UInt32 SCSICmdField27Bit;
typedef UInt32 SCSICmdField28Bit; typedef UInt32 SCSICmdField29Bit; typedef UInt32 SCSICmdField30Bit;
typedef UInt32 SCSICmdField31Bit; typedef UInt32 SCSICmdField4Byte; typedef UInt64 SCSICmdField33Bit;
typedef UInt64 SCSICmdField34Bit; typedef UInt64 SCSICmdField35Bit; typedef UInt64 SCSICmdField36Bit;
typedef UInt64 SCSICmdField37Bit; typedef UInt64 SCSICmdField38Bit; typedef UInt64 SCSICmdField39Bit;
typedef UInt64 SCSICmdField5Byte; typedef UInt64 SCSICmdField41Bit; typedef UInt64 SCSICmdField42Bit;
typedef UInt64 SCSICmdField43Bit; typedef UInt64 SCSICmdField44Bit; typedef UInt64 SCSICmdField45Bit;
typedef UInt64 SCSICmdField46Bit; typedef UInt64 SCSICmdField47Bit; typedef UInt64 SCSICmdField6Byte;
typedef UInt64 SCSICmdField49Bit; typedef UInt64 SCSICmdField50Bit; typedef UInt64 SCSICmdField51Bit;
typedef UInt64 SCSICmdField52Bit; typedef UInt64 SCSICmdField53Bit; typedef UInt64 SCSICmdField54Bit;
typedef UInt64 SCSICmdField55Bit; typedef UInt64 SCSICmdField7Byte; typedef UInt64 SCSICmdField57Bit;
typedef UInt64 SCSICmdField58Bit; typedef UInt64 SCSICmdField59Bit; typedef UInt64 SCSICmdField60Bit;
typedef UInt64 SCSICmdField61Bit; typedef UInt64 SCSICmdField62Bit; typedef UInt64 SCSICmdField63Bit;
typedef UInt64 SCSICmdField8Byte;
#endif

/* SCSICmds_INQUIRY_Definitions */
#ifndef _IOKIT_SCSI_CMDS_INQUIRY_H_
#define _IOKIT_SCSI_CMDS_INQUIRY_H_
#define kINQUIRY_VERSION_DESCRIPTOR_MaxCount 8
#define kIOPropertySCSIPeripheralDeviceType "Peripheral Device Type"
#define kIOPropertySCSIPeripheralDeviceTypeSize 8
#define kIOPropertyTPGSInfo "TPGS Information"
#define kIOPropertyHiSup "Hierarchical LUN Support"
#define kIOPropertyTPGSInfoSize 8
#define kIOPropertySCSIVendorIdentification "Vendor Identification"
#define kIOPropertySCSIProductIdentification "Product Identification"
#define kIOPropertySCSIProductRevisionLevel "Product Revision Level"
#define kIOPropertySCSIINQUIRYUnitSerialNumber "INQUIRY Unit Serial Number"
#define kINQUIRY_Page83_IdentifierTypeFCNameIdentifier kINQUIRY_Page83_IdentifierTypeNAAIdentifier
#define kINQUIRY_Page83_IdentifierTypeUndefined kINQUIRY_Page83_IdentifierTypeVendorSpecific
#define kIOPropertySCSIINQUIRYDeviceIdentification "INQUIRY Device Identification"
#define kIOPropertySCSIINQUIRYDeviceIdCodeSet "Code Set"
#define kIOPropertySCSIINQUIRYDeviceIdType "Identifier Type"
#define kIOPropertySCSIINQUIRYDeviceIdAssociation "Association"
#define kIOPropertySCSIINQUIRYDeviceIdentifier "Identifier"
#define kIOPropertySATVendorIdentification "SAT Vendor Identification"
#define kIOPropertySATProductIdentification "SAT Product Identification"
#define kIOPropertySATProductRevisonLevel "SAT Product Revision Level"
enum { kINQUIRY_StandardDataHeaderSize = 5, kINQUIRY_MaximumDataSize = 255 };
enum {
    kINQUIRY_VENDOR_IDENTIFICATION_Length = 8, kINQUIRY_PRODUCT_IDENTIFICATION_Length = 16,
    kINQUIRY_PRODUCT_REVISION_LEVEL_Length = 4,
};
typedef struct SCSICmd_INQUIRY_StandardData {
    UInt8 PERIPHERAL_DEVICE_TYPE, RMB, VERSION, RESPONSE_DATA_FORMAT, ADDITIONAL_LENGTH, SCCSReserved, flags1;
    UInt8 flags2; char VENDOR_IDENTIFICATION[8], PRODUCT_IDENTIFICATION[16], PRODUCT_REVISION_LEVEL[4];
} SCSICmd_INQUIRY_StandardData;
typedef SCSICmd_INQUIRY_StandardData *SCSICmd_INQUIRY_StandardDataPtr;
typedef struct SCSICmd_INQUIRY_StandardDataAll {
    UInt8 PERIPHERAL_DEVICE_TYPE, RMB, VERSION, RESPONSE_DATA_FORMAT, ADDITIONAL_LENGTH, SCCSReserved, flags1;
    UInt8 flags2; char VENDOR_IDENTIFICATION[8], PRODUCT_IDENTIFICATION[16], PRODUCT_REVISION_LEVEL[4];
    UInt8 VendorSpecific1[20], flags3, Reserved1; UInt16 VERSION_DESCRIPTOR[8];
    UInt8 Reserved2[22], VendorSpecific2[160];
} SCSICmd_INQUIRY_StandardDataAll;
enum {
    kINQUIRY_PERIPHERAL_QUALIFIER_Connected = 0, kINQUIRY_PERIPHERAL_QUALIFIER_SupportedButNotConnected = 32,
    kINQUIRY_PERIPHERAL_QUALIFIER_NotSupported = 96, kINQUIRY_PERIPHERAL_QUALIFIER_Mask = 224,
};
enum {
    kINQUIRY_PERIPHERAL_TYPE_DirectAccessSBCDevice = 0, kINQUIRY_PERIPHERAL_TYPE_SequentialAccessSSCDevice,
    kINQUIRY_PERIPHERAL_TYPE_PrinterSSCDevice, kINQUIRY_PERIPHERAL_TYPE_ProcessorSPCDevice,
    kINQUIRY_PERIPHERAL_TYPE_WriteOnceSBCDevice, kINQUIRY_PERIPHERAL_TYPE_CDROM_MMCDevice,
    kINQUIRY_PERIPHERAL_TYPE_ScannerSCSI2Device, kINQUIRY_PERIPHERAL_TYPE_OpticalMemorySBCDevice,
    kINQUIRY_PERIPHERAL_TYPE_MediumChangerSMCDevice, kINQUIRY_PERIPHERAL_TYPE_CommunicationsSSCDevice,
    kINQUIRY_PERIPHERAL_TYPE_StorageArrayControllerSCC2Device = 12,
    kINQUIRY_PERIPHERAL_TYPE_EnclosureServicesSESDevice, kINQUIRY_PERIPHERAL_TYPE_SimplifiedDirectAccessRBCDevice,
    kINQUIRY_PERIPHERAL_TYPE_OpticalCardReaderOCRWDevice, kINQUIRY_PERIPHERAL_TYPE_ObjectBasedStorageDevice = 17,
    kINQUIRY_PERIPHERAL_TYPE_AutomationDriveInterface, kINQUIRY_PERIPHERAL_TYPE_WellKnownLogicalUnit = 30,
    kINQUIRY_PERIPHERAL_TYPE_UnknownOrNoDeviceType, kINQUIRY_PERIPHERAL_TYPE_Mask = 31,
};
enum {
    kINQUIRY_PERIPHERAL_RMB_MediumFixed = 0, kINQUIRY_PERIPHERAL_RMB_MediumRemovable = 128,
    kINQUIRY_PERIPHERAL_RMB_BitMask = 128,
};
enum {
    kINQUIRY_ISO_IEC_VERSION_Mask = 192, kINQUIRY_ECMA_VERSION_Mask = 56,
    kINQUIRY_ANSI_VERSION_NoClaimedConformance = 0, kINQUIRY_ANSI_VERSION_SCSI_1_Compliant,
    kINQUIRY_ANSI_VERSION_SCSI_2_Compliant, kINQUIRY_ANSI_VERSION_SCSI_SPC_Compliant,
    kINQUIRY_ANSI_VERSION_SCSI_SPC_2_Compliant, kINQUIRY_ANSI_VERSION_SCSI_SPC_3_Compliant,
    kINQUIRY_ANSI_VERSION_Mask = 7,
};
enum {
    kINQUIRY_Byte3_HISUP_Bit = 4, kINQUIRY_Byte3_NORMACA_Bit, kINQUIRY_Byte3_AERC_Bit = 7,
    kINQUIRY_RESPONSE_DATA_FORMAT_Mask = 15, kINQUIRY_Byte3_HISUP_Mask, kINQUIRY_Byte3_NORMACA_Mask = 32,
    kINQUIRY_Byte3_AERC_Mask = 128,
};
enum {
    kINQUIRY_Byte5_SCCS_Bit = 7, kINQUIRY_Byte5_ACC_Bit = 6, kINQUIRY_Byte5_ExplicitTPGS_Bit = 5,
    kINQUIRY_Byte5_ImplicitTPGS_Bit = 4, kINQUIRY_Byte5_3PC_Bit = 3, kINQUIRY_Byte5_PROTECT_Bit = 0,
    kINQUIRY_Byte5_SCCS_Mask = 128, kINQUIRY_Byte5_ACC_Mask = 64, kINQUIRY_Byte5_ExplicitTPGS_Mask = 32,
    kINQUIRY_Byte5_ImplicitTPGS_Mask = 16, kINQUIRY_Byte5_3PC_Mask = 8, kINQUIRY_Byte5_PROTECT_Mask = 1,
};
enum {
    kINQUIRY_Byte6_Offset = 6, kINQUIRY_Byte6_ADDR16_Bit = 0, kINQUIRY_Byte6_MCHNGR_Bit = 3,
    kINQUIRY_Byte6_MULTIP_Bit, kINQUIRY_Byte6_VS_Bit, kINQUIRY_Byte6_ENCSERV_Bit, kINQUIRY_Byte6_BQUE_Bit,
    kINQUIRY_Byte6_ADDR16_Mask = 1, kINQUIRY_Byte6_MCHNGR_Mask = 8, kINQUIRY_Byte6_MULTIP_Mask = 16,
    kINQUIRY_Byte6_VS_Mask = 32, kINQUIRY_Byte6_ENCSERV_Mask = 64, kINQUIRY_Byte6_BQUE_Mask = 128,
};
enum {
    kINQUIRY_Byte7_Offset = 7, kINQUIRY_Byte7_VS_Bit = 0, kINQUIRY_Byte7_CMDQUE_Bit, kINQUIRY_Byte7_TRANDIS_Bit,
    kINQUIRY_Byte7_LINKED_Bit, kINQUIRY_Byte7_SYNC_Bit, kINQUIRY_Byte7_WBUS16_Bit, kINQUIRY_Byte7_RELADR_Bit = 7,
    kINQUIRY_Byte7_VS_Mask = 1, kINQUIRY_Byte7_CMDQUE_Mask, kINQUIRY_Byte7_TRANDIS_Mask = 4,
    kINQUIRY_Byte7_LINKED_Mask = 8, kINQUIRY_Byte7_SYNC_Mask = 16, kINQUIRY_Byte7_WBUS16_Mask = 32,
    kINQUIRY_Byte7_RELADR_Mask = 128,
};
enum {
    kINQUIRY_Byte56_Offset = 56, kINQUIRY_Byte56_IUS_Bit = 0, kINQUIRY_Byte56_QAS_Bit, kINQUIRY_Byte56_IUS_Mask = 1,
    kINQUIRY_Byte56_QAS_Mask, kINQUIRY_Byte56_CLOCKING_Mask = 12, kINQUIRY_Byte56_CLOCKING_ONLY_ST = 0,
    kINQUIRY_Byte56_CLOCKING_ONLY_DT = 4, kINQUIRY_Byte56_CLOCKING_ST_AND_DT = 12,
};
enum { kINQUIRY_VERSION_DESCRIPTOR_SAT = 0x1ea0 }; enum { kINQUIRY_VERSION_DESCRIPTOR_NVME = 0x8080 };
enum {
    kINQUIRY_Page00_PageCode = 0, kINQUIRY_Page80_PageCode = 128, kINQUIRY_Page83_PageCode = 131,
    kINQUIRY_Page89_PageCode = 137, kINQUIRY_PageB0_PageCode = 176, kINQUIRY_PageB1_PageCode,
    kINQUIRY_PageB2_PageCode, kINQUIRY_PageC0_PageCode = 192, kINQUIRY_PageC1_PageCode,
};
typedef struct SCSICmd_INQUIRY_Page00_Header {
    UInt8 PERIPHERAL_DEVICE_TYPE, PAGE_CODE, RESERVED, PAGE_LENGTH;
} SCSICmd_INQUIRY_Page00_Header;
typedef struct SCSICmd_INQUIRY_Page00_Header_SPC_16 {
    UInt8 PERIPHERAL_DEVICE_TYPE, PAGE_CODE; UInt16 PAGE_LENGTH;
} SCSICmd_INQUIRY_Page00_Header_SPC_16;
typedef struct SCSICmd_INQUIRY_Page80_Header {
    UInt8 PERIPHERAL_DEVICE_TYPE, PAGE_CODE, RESERVED, PAGE_LENGTH, PRODUCT_SERIAL_NUMBER;
} SCSICmd_INQUIRY_Page80_Header;
typedef struct SCSICmd_INQUIRY_Page80_Header_SPC_16 {
    UInt8 PERIPHERAL_DEVICE_TYPE, PAGE_CODE; UInt16 PAGE_LENGTH; UInt8 PRODUCT_SERIAL_NUMBER;
} SCSICmd_INQUIRY_Page80_Header_SPC_16;
typedef struct SCSICmd_INQUIRY_Page83_Header {
    UInt8 PERIPHERAL_DEVICE_TYPE, PAGE_CODE, RESERVED, PAGE_LENGTH;
} SCSICmd_INQUIRY_Page83_Header;
typedef struct SCSICmd_INQUIRY_Page83_Header_SPC_16 {
    UInt8 PERIPHERAL_DEVICE_TYPE, PAGE_CODE; UInt16 PAGE_LENGTH;
} SCSICmd_INQUIRY_Page83_Header_SPC_16;
typedef struct SCSICmd_INQUIRY_Page83_Identification_Descriptor {
    UInt8 CODE_SET, IDENTIFIER_TYPE, RESERVED, IDENTIFIER_LENGTH, IDENTIFIER;
} SCSICmd_INQUIRY_Page83_Identification_Descriptor;
enum {
    kINQUIRY_Page83_CodeSetReserved = 0, kINQUIRY_Page83_CodeSetBinaryData, kINQUIRY_Page83_CodeSetASCIIData,
    kINQUIRY_Page83_CodeSetUTF8Data, kINQUIRY_Page83_CodeSetMask = 15,
};
enum {
    kINQUIRY_Page83_AssociationLogicalUnit = 0, kINQUIRY_Page83_AssociationDevice = 0,
    kINQUIRY_Page83_AssociationTargetPort = 16, kINQUIRY_Page83_AssociationTargetDevice = 32,
    kINQUIRY_Page83_AssociationMask = 48, kINQUIRY_Page83_AssociationShift = 4,
};
enum {
    kINQUIRY_Page83_IdentifierTypeVendorSpecific = 0, kINQUIRY_Page83_IdentifierTypeVendorID,
    kINQUIRY_Page83_IdentifierTypeIEEE_EUI64, kINQUIRY_Page83_IdentifierTypeNAAIdentifier,
    kINQUIRY_Page83_IdentifierTypeRelativePortIdentifier, kINQUIRY_Page83_IdentifierTypeTargetPortGroup,
    kINQUIRY_Page83_IdentifierTypeLogicalUnitGroup, kINQUIRY_Page83_IdentifierTypeMD5LogicalUnitIdentifier,
    kINQUIRY_Page83_IdentifierTypeSCSINameString, kINQUIRY_Page83_IdentifierTypeMask = 15,
    kINQUIRY_Page83_ProtocolIdentifierValidBit = 7, kINQUIRY_Page83_ProtocolIdentifierValidMask = 128,
};
enum {
    kSCSIProtocolIdentifier_FibreChannel = 0, kSCSIProtocolIdentifier_ParallelSCSI, kSCSIProtocolIdentifier_SSA,
    kSCSIProtocolIdentifier_FireWire, kSCSIProtocolIdentifier_RDMA, kSCSIProtocolIdentifier_iSCSI,
    kSCSIProtocolIdentifier_SAS, kSCSIProtocolIdentifier_ADT, kSCSIProtocolIdentifier_ATAPI,
    kSCSIProtocolIdentifier_None = 15,
};
typedef struct SCSICmd_INQUIRY_Page83_RelativeTargetPort_Identifier {
    UInt16 OBSOLETE, RELATIVE_TARGET_PORT_IDENTIFIER;
} SCSICmd_INQUIRY_Page83_RelativeTargetPort_Identifier;
typedef struct SCSICmd_INQUIRY_Page83_TargetPortGroup_Identifier {
    UInt16 RESERVED, TARGET_PORT_GROUP;
} SCSICmd_INQUIRY_Page83_TargetPortGroup_Identifier;
typedef struct SCSICmd_INQUIRY_Page83_LogicalUnitGroup_Identifier {
    UInt16 RESERVED, LOGICAL_UNIT_GROUP;
} SCSICmd_INQUIRY_Page83_LogicalUnitGroup_Identifier;
typedef struct SCSICmd_INQUIRY_Page89_Data {
    UInt8 PERIPHERAL_DEVICE_TYPE, PAGE_CODE; UInt16 PAGE_LENGTH; UInt32 Reserved;
    UInt8 SAT_VENDOR_IDENTIFICATION[8], SAT_PRODUCT_IDENTIFICATION[16], SAT_PRODUCT_REVISION_LEVEL[4];
    UInt8 ATA_DEVICE_SIGNATURE[20], COMMAND_CODE, Reserved2[3], IDENTIFY_DATA[512];
} SCSICmd_INQUIRY_Page89_Data;
typedef struct SCSICmd_INQUIRY_PageB0_Data {
    UInt8 PERIPHERAL_DEVICE_TYPE, PAGE_CODE; UInt16 PAGE_LENGTH; UInt8 WSNZ, MAXIMUM_COMPARE_AND_WRITE_LENGTH;
    UInt16 OPTIMAL_TRANSFER_LENGTH_GRANULARITY;
    UInt32 MAXIMUM_TRANSFER_LENGTH, OPTIMAL_TRANSFER_LENGTH, MAXIMUM_PREFETCH_LENGTH, MAXIMUM_UNMAP_LBA_COUNT;
    UInt32 MAXIMUM_UNMAP_BLOCK_DESCRIPTOR_COUNT, OPTIMAL_UNMAP_GRANULARITY, UNMAP_GRANULARITY_ALIGNMENT;
    UInt64 MAXIMUM_WRITE_SAME_LENGTH;
    UInt32 MAXIMUM_ATOMIC_TRANSFER_LENGTH, ATOMIC_ALIGNMENT, ATOMIC_TRANSFER_LENGTH_GRANULARITY;
    UInt32 MAXIMUM_ATOMIC_TRANSFER_LENGTH_WITH_ATOMIC_BOUNDARY, MAXIMUM_ATOMIC_BOUNDARY_SIZE;
} __attribute__((packed)) SCSICmd_INQUIRY_PageB0_Data;
typedef struct SCSICmd_INQUIRY_PageB1_Data {
    UInt8 PERIPHERAL_DEVICE_TYPE, PAGE_CODE, Reserved, PAGE_LENGTH; UInt16 MEDIUM_ROTATION_RATE;
    UInt8 Reserved2[58];
} SCSICmd_INQUIRY_PageB1_Data;
enum { kINQUIRY_PageB1_Page_Length = 60 };
typedef struct SCSICmd_INQUIRY_PageB2_Data {
    UInt8 PERIPHERAL_DEVICE_TYPE, PAGE_CODE; UInt16 PAGE_LENGTH;
    UInt8 THRESHOLD_EXPONENT, LBP_FLAGS, MINIMUM_PERCENTAGE, THRESHOLD_PERCENTAGE;
} __attribute__((packed)) SCSICmd_INQUIRY_PageB2_Data;
typedef struct SCSICmd_INQUIRY_PageB2_Provisioning_Group_Descriptor {
    UInt8 DESIGNATION_DESCRIPTOR[20], RESERVED[18];
} SCSICmd_INQUIRY_PageB2_Provisioning_Group_Descriptor;
enum { kC0DataMaxStringLen = 32 }; enum { kINQUIRY_PageC0_Features_HasSEP_LUN = 8 };
typedef struct SCSICmd_INQUIRY_PageCx_Header {
    UInt8 PERIPHERAL_DEVICE_TYPE, PAGE_CODE, RESERVED, PAGE_LENGTH;
} SCSICmd_INQUIRY_PAGECx_Header;
typedef struct SCSICmd_INQUIRY_PageC0_Data {
    SCSICmd_INQUIRY_PAGECx_Header fHeader;
    UInt8 fTdmPageVersion, fTdmProtocolVersion, fReserved1, fReserved2, fMacModelId[32], fSerialNumber[32];
    UInt32 fMaxReadSize, fMaxWriteSize, fNativeBlockSize, fPreferredIOSize; UInt64 fFeatures, fWorkArounds;
    UInt16 fEncryptionType; UInt8 fReserved3[2]; UInt64 fInstalledRAMSize;
} __attribute__((packed)) SCSICmd_INQUIRY_PageC0_Data;
typedef struct SCSICmd_INQUIRY_PageC1_Data {
    SCSICmd_INQUIRY_PAGECx_Header fHeader; UInt8 fTdmPowerRequirementsPageVersion, fReserved1; UInt16 fReserved2;
    UInt32 fPowerRequired;
} __attribute__((packed)) SCSICmd_INQUIRY_PageC1_Data;
#endif

/* SCSICmds_REQUEST_SENSE_Defs */
#ifndef _IOKIT_SCSI_CMDS_REQUEST_SENSE_H_
#define _IOKIT_SCSI_CMDS_REQUEST_SENSE_H_
enum { kSenseDefaultSize = 18 };
typedef struct SCSI_Sense_Data {
    UInt8 VALID_RESPONSE_CODE, SEGMENT_NUMBER, SENSE_KEY, INFORMATION_1, INFORMATION_2, INFORMATION_3;
    UInt8 INFORMATION_4, ADDITIONAL_SENSE_LENGTH, COMMAND_SPECIFIC_INFORMATION_1, COMMAND_SPECIFIC_INFORMATION_2;
    UInt8 COMMAND_SPECIFIC_INFORMATION_3, COMMAND_SPECIFIC_INFORMATION_4, ADDITIONAL_SENSE_CODE;
    UInt8 ADDITIONAL_SENSE_CODE_QUALIFIER, FIELD_REPLACEABLE_UNIT_CODE, SKSV_SENSE_KEY_SPECIFIC_MSB;
    UInt8 SENSE_KEY_SPECIFIC_MID, SENSE_KEY_SPECIFIC_LSB;
} SCSI_Sense_Data;
enum { kSENSE_DATA_VALID = 128, kSENSE_NOT_DATA_VALID = 0, kSENSE_DATA_VALID_Mask = 128 };
enum {
    kSENSE_RESPONSE_CODE_Current_Errors = 112, kSENSE_RESPONSE_CODE_Deferred_Errors,
    kSENSE_RESPONSE_CODE_Mask = 127,
};
enum { kSENSE_FILEMARK_Set = 128, kSENSE_FILEMARK_Not_Set = 0, kSENSE_FILEMARK_Mask = 128 };
enum { kSENSE_EOM_Set = 64, kSENSE_EOM_Not_Set = 0, kSENSE_EOM_Mask = 64 };
enum { kSENSE_ILI_Set = 32, kSENSE_ILI_Not_Set = 0, kSENSE_ILI_Mask = 32 };
enum {
    kSENSE_KEY_NO_SENSE = 0, kSENSE_KEY_RECOVERED_ERROR, kSENSE_KEY_NOT_READY, kSENSE_KEY_MEDIUM_ERROR,
    kSENSE_KEY_HARDWARE_ERROR, kSENSE_KEY_ILLEGAL_REQUEST, kSENSE_KEY_UNIT_ATTENTION, kSENSE_KEY_DATA_PROTECT,
    kSENSE_KEY_BLANK_CHECK, kSENSE_KEY_VENDOR_SPECIFIC, kSENSE_KEY_COPY_ABORTED, kSENSE_KEY_ABORTED_COMMAND,
    kSENSE_KEY_VOLUME_OVERFLOW = 13, kSENSE_KEY_MISCOMPARE, kSENSE_KEY_Mask,
};
#endif

/* SCSITask */
#ifndef _IOKIT_SCSI_TASK_H_
#define _IOKIT_SCSI_TASK_H_
typedef UInt64 SCSIDeviceIdentifier; typedef SCSIDeviceIdentifier SCSITargetIdentifier;
typedef SCSIDeviceIdentifier SCSIInitiatorIdentifier; typedef UInt8 SCSILogicalUnitBytes[8];
typedef UInt64 SCSILogicalUnitNumber; typedef UInt64 SCSITaggedTaskIdentifier;
enum { kSCSIUntaggedTaskIdentifier = 0 };
typedef enum SCSITaskAttribute {
    kSCSITask_SIMPLE = 0, kSCSITask_ORDERED, kSCSITask_HEAD_OF_QUEUE, kSCSITask_ACA,
} SCSITaskAttribute;
typedef enum SCSITaskState {
    kSCSITaskState_NEW_TASK = 0, kSCSITaskState_ENABLED, kSCSITaskState_BLOCKED, kSCSITaskState_DORMANT,
    kSCSITaskState_ENDED,
} SCSITaskState;
typedef enum SCSIServiceResponse {
    kSCSIServiceResponse_Request_In_Process = 0, kSCSIServiceResponse_SERVICE_DELIVERY_OR_TARGET_FAILURE,
    kSCSIServiceResponse_TASK_COMPLETE, kSCSIServiceResponse_LINK_COMMAND_COMPLETE,
    kSCSIServiceResponse_FUNCTION_COMPLETE, kSCSIServiceResponse_FUNCTION_REJECTED,
} SCSIServiceResponse;
typedef enum SCSITaskStatus {
    kSCSITaskStatus_GOOD = 0, kSCSITaskStatus_CHECK_CONDITION = 2, kSCSITaskStatus_CONDITION_MET = 4,
    kSCSITaskStatus_BUSY = 8, kSCSITaskStatus_INTERMEDIATE = 16, kSCSITaskStatus_INTERMEDIATE_CONDITION_MET = 20,
    kSCSITaskStatus_RESERVATION_CONFLICT = 24, kSCSITaskStatus_TASK_SET_FULL = 40, kSCSITaskStatus_ACA_ACTIVE = 48,
    kSCSITaskStatus_TaskTimeoutOccurred = 1, kSCSITaskStatus_ProtocolTimeoutOccurred,
    kSCSITaskStatus_DeviceNotResponding, kSCSITaskStatus_DeviceNotPresent, kSCSITaskStatus_DeliveryFailure,
    kSCSITaskStatus_No_Status = 255,
} SCSITaskStatus;
enum {
    kSCSICDBSize_Maximum = 16, kSCSICDBSize_6Byte = 6, kSCSICDBSize_10Byte = 10, kSCSICDBSize_12Byte = 12,
    kSCSICDBSize_16Byte = 16,
};
typedef UInt8 SCSICommandDescriptorBlock[16];
enum {
    kSCSIDataTransfer_NoDataTransfer = 0, kSCSIDataTransfer_FromInitiatorToTarget,
    kSCSIDataTransfer_FromTargetToInitiator,
};
typedef enum SCSITaskMode { kSCSITaskMode_CommandExecution = 1, kSCSITaskMode_Autosense } SCSITaskMode;
#ifdef __cplusplus
typedef OSObject *SCSITaskIdentifier; typedef void (*SCSITaskCompletion)(SCSITaskIdentifier);
#endif
#endif

/* IOSCSIProtocolInterface */
#ifndef _IOKIT_IO_SCSI_PROTOCOL_INTERFACE_H_
#define _IOKIT_IO_SCSI_PROTOCOL_INTERFACE_H_
#define kIOPropertySCSIDeviceCharacteristicsKey "SCSI Device Characteristics"
#define kIOPropertySCSIInquiryLengthKey "Inquiry Length"
#define kIOPropertySCSIManualEjectKey "Manual Eject"
#define kIOPropertyReadTimeOutDurationKey "Read Time Out Duration"
#define kIOPropertyWriteTimeOutDurationKey "Write Time Out Duration"
#define kIOPropertyRetryCountKey "Retry Count"
#define kIOPropertyAutonomousSpinDownKey "Autonomous Spin Down"
#define kIOPropertyDoNotPreventMediumRemovalKey "Do Not Prevent Medium Removal"
#define kIOPropertyEjectRequireStartStopUnitKey "Eject Requires START_STOP_UNIT"
#define kIOPropertyRequiresRestartEjectKey "Require Restart Eject"
#define kIOPropertyNoSenseDebounceRetries "NO_SENSE Debounce Retries"
#define kCFBundleIdentifierKey "CFBundleIdentifier"
#define kIOSCSIArchitectureBundleIdentifierKey "com.apple.iokit.IOSCSIArchitectureModelFamily"
enum {
    kSCSIProtocolNotification_DeviceRemoved = 0x69000010, kSCSIProtocolNotification_VerifyDeviceState = 0x69000020,
    kSCSIServicesNotification_ExclusivityChanged = 0x69000030,
    kSCSIProtocolNotification_ForcePowerDown = 0x69000040, kSCSIProtocolNotification_ForcePowerUp = 0x69000050,
};
typedef UInt32 SCSIProtocolFeature;
enum {
    kSCSIProtocolFeature_ACA = 1, kSCSIProtocolFeature_CPUInDiskMode, kSCSIProtocolFeature_ProtocolSpecificPolling,
    kSCSIProtocolFeature_ProtocolSpecificSleepCommand, kSCSIProtocolFeature_GetMaximumLogicalUnitNumber,
    kSCSIProtocolFeature_MaximumReadBlockTransferCount, kSCSIProtocolFeature_MaximumWriteBlockTransferCount,
    kSCSIProtocolFeature_MaximumReadTransferByteCount, kSCSIProtocolFeature_MaximumWriteTransferByteCount,
    kSCSIProtocolFeature_SubmitDefaultInquiryData, kSCSIProtocolFeature_ProtocolAlwaysReportsAutosenseData,
    kSCSIProtocolFeature_ProtocolSpecificPowerOff, kSCSIProtocolFeature_ProtocolSpecificPowerControl,
    kSCSIProtocolFeature_ProtocolSpecificAsyncNotification, kSCSIProtocolFeature_HierarchicalLogicalUnits,
    kSCSIProtocolFeature_MultiPathing, kSCSIProtocolFeature_ProtocolSpecificLinkRetrain,
};
typedef UInt32 SCSIProtocolPowerState;
enum { kSCSIProtocolPowerStateOff = 0, kSCSIProtocolPowerStateOn };
#ifdef __cplusplus
class IOSCSIProtocolInterface : public IOService {
    OSDeclareAbstractStructors(IOSCSIProtocolInterface)
public:
    struct IOSCSIProtocolInterfaceExpansionData { };
protected:
    IOWorkLoop *fWorkLoop; IOSCSIProtocolInterfaceExpansionData *fIOSCSIProtocolInterfaceReserved;
    thread_call_t fPowerManagementThread; IOCommandGate *fCommandGate;
    UInt32 fCurrentPowerState, fProposedPowerState;
    bool fPowerTransitionInProgress, fPowerAckInProgress, fPowerManagementInitialized;
    bool fUserClientExclusiveControlled; IOService *fUserClient;
    IOCommandGate *GetCommandGate(); virtual void InitializePowerManagement(IOService *);
    virtual UInt32 GetInitialPowerState() = 0; virtual bool finalize(IOOptionBits);
    static IOReturn sHandleSetPowerState(IOSCSIProtocolInterface *, UInt32);
    static bool sGetPowerTransistionInProgress(IOSCSIProtocolInterface *); virtual void HandleSetPowerState(UInt32);
    static void sPowerManagement(thread_call_param_t); virtual void HandlePowerChange() = 0;
    static void sHandleCheckPowerState(IOSCSIProtocolInterface *); virtual void HandleCheckPowerState() = 0;
    void HandleCheckPowerState(UInt32); virtual void TicklePowerManager() = 0; bool TicklePowerManager(UInt32);
    static void sGetUserClientExclusivityState(IOSCSIProtocolInterface *, bool *);
    static void sSetUserClientExclusivityState(IOSCSIProtocolInterface *, IOReturn *, IOService *, bool);
    virtual bool HandleGetUserClientExclusivityState();
    virtual IOReturn HandleSetUserClientExclusivityState(IOService *, bool);
public:
    virtual bool init(OSDictionary * = 0); virtual bool start(IOService *); virtual void free();
    virtual bool willTerminate(IOService *, IOOptionBits); virtual bool GetUserClientExclusivityState();
    virtual IOReturn SetUserClientExclusivityState(IOService *, bool);
    virtual unsigned long initialPowerStateForDomainState(IOPMPowerFlags);
    virtual IOReturn setPowerState(unsigned long, IOService *); virtual bool IsPowerManagementIntialized();
    virtual void CheckPowerState(); virtual void ExecuteCommand(SCSITaskIdentifier) = 0;
    virtual SCSIServiceResponse AbortCommand(SCSITaskIdentifier) = 0;
    virtual bool IsProtocolServiceSupported(SCSIProtocolFeature, void *) = 0;
    virtual bool HandleProtocolServiceFeature(SCSIProtocolFeature, void *) = 0;
    virtual SCSIServiceResponse AbortTask(UInt8, SCSITaggedTaskIdentifier) = 0;
    virtual SCSIServiceResponse AbortTaskSet(UInt8) = 0; virtual SCSIServiceResponse ClearACA(UInt8) = 0;
    virtual SCSIServiceResponse ClearTaskSet(UInt8) = 0; virtual SCSIServiceResponse LogicalUnitReset(UInt8) = 0;
    virtual SCSIServiceResponse TargetReset() = 0;
    NK_MEMBERS(IOSCSIProtocolInterface)
};
#endif
#endif

/* IOSCSIPrimaryCommandsDevice */
#ifndef _IOKIT_IO_SCSI_PRIMARY_COMMANDS_DEVICE_H_
#define _IOKIT_IO_SCSI_PRIMARY_COMMANDS_DEVICE_H_
#define kDefaultRetryCount 4
enum { kSCSIServicesNotification_Suspend = 0x69000080, kSCSIServicesNotification_Resume = 0x69000090 };
enum {
    kOneSecondTimeoutInMS = 0x3e8, kTenSecondTimeoutInMS = 0x2710, kThirtySecondTimeoutInMS = 0x7530,
    kFortyFiveSecondTimeoutInMS = 0xafc8,
};
enum {
    kModePageControlCurrentValues = 0, kModePageControlChangeableValues, kModePageControlDefaultValues,
    kModePageControlSavedValues,
};
#ifdef __cplusplus
class IOSCSIPrimaryCommandsDevice : public IOSCSIProtocolInterface {
    OSDeclareAbstractStructors(IOSCSIPrimaryCommandsDevice)
public:
    friend class SCSITaskUserClient; struct IOSCSIPrimaryCommandsDeviceExpansionData { };
protected:
    IONotifier *fKeySwitchNotifier; UInt8 fANSIVersion; UInt32 fReadTimeoutDuration, fWriteTimeoutDuration;
    bool fCMDQUE; SCSITaggedTaskIdentifier fTaskID; IOSimpleLock *fTaskIDLock;
    UInt32 fRetryCount, fNumCommandsExecuting; int fMaxPollRetries, fPollDebounceRetriesLeft;
    IOSCSIPrimaryCommandsDeviceExpansionData *fIOSCSIPrimaryCommandsDeviceReserved; UInt8 fDefaultInquiryCount;
    OSDictionary *fDeviceCharacteristicsDictionary; UInt32 fNumCommandsOutstanding;
    bool fDeviceSupportsPowerConditions;
    virtual void free(); void SetANSIVersion(UInt8); void SetCMDQUE(bool);
    IOReturn GetModeSense(IOMemoryDescriptor *, SCSICmdField6Bit, SCSICmdField2Byte, bool *);
    bool RetrieveINQUIRYData(UInt8, UInt8, UInt8 *, UInt16 *); virtual void CheckPowerConditionsModePage();
    virtual IOSCSIProtocolInterface *GetProtocolDriver(); virtual SCSITaskIdentifier GetSCSITask();
    virtual void ReleaseSCSITask(SCSITaskIdentifier); SCSITaggedTaskIdentifier GetUniqueTagID();
    SCSIServiceResponse SendCommand(SCSITaskIdentifier, UInt32);
    void SendCommand(SCSITaskIdentifier, UInt32, SCSITaskCompletion); virtual bool InitializeDeviceSupport() = 0;
    virtual void StartDeviceSupport() = 0; virtual void SuspendDeviceSupport() = 0;
    virtual void ResumeDeviceSupport() = 0; virtual void StopDeviceSupport() = 0;
    virtual void TerminateDeviceSupport() = 0; virtual UInt32 GetNumberOfPowerStateTransitions() = 0;
    virtual IOReturn VerifyDeviceState(); virtual bool ClearPowerOnReset(); virtual bool ClearNotReadyStatus() = 0;
    bool IsProtocolAccessEnabled(); bool IsDeviceAccessEnabled(); bool IsDeviceAccessSuspended();
    bool ResetForNewTask(SCSITaskIdentifier); bool SetTaskAttribute(SCSITaskIdentifier, SCSITaskAttribute);
    SCSITaskAttribute GetTaskAttribute(SCSITaskIdentifier);
    bool SetTaggedTaskIdentifier(SCSITaskIdentifier, SCSITaggedTaskIdentifier);
    SCSITaggedTaskIdentifier GetTaggedTaskIdentifier(SCSITaskIdentifier);
    bool SetTaskState(SCSITaskIdentifier, SCSITaskState); SCSITaskState GetTaskState(SCSITaskIdentifier);
    bool SetTaskStatus(SCSITaskIdentifier, SCSITaskStatus); SCSITaskStatus GetTaskStatus(SCSITaskIdentifier);
    bool SetCommandDescriptorBlock(SCSITaskIdentifier, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8);
    bool SetCommandDescriptorBlock(SCSITaskIdentifier, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8,
        UInt8, UInt8);
    bool SetCommandDescriptorBlock(SCSITaskIdentifier, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8,
        UInt8, UInt8, UInt8, UInt8);
    bool SetCommandDescriptorBlock(SCSITaskIdentifier, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8,
        UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8);
    bool SetDataTransferDirection(SCSITaskIdentifier, UInt8); UInt8 GetDataTransferDirection(SCSITaskIdentifier);
    bool SetRequestedDataTransferCount(SCSITaskIdentifier, UInt64);
    UInt64 GetRequestedDataTransferCount(SCSITaskIdentifier);
    bool SetRealizedDataTransferCount(SCSITaskIdentifier, UInt64);
    UInt64 GetRealizedDataTransferCount(SCSITaskIdentifier);
    bool SetDataBuffer(SCSITaskIdentifier, IOMemoryDescriptor *);
    IOMemoryDescriptor *GetDataBuffer(SCSITaskIdentifier); bool SetTimeoutDuration(SCSITaskIdentifier, UInt32);
    UInt32 GetTimeoutDuration(SCSITaskIdentifier);
    bool SetTaskCompletionCallback(SCSITaskIdentifier, SCSITaskCompletion);
    void TaskCompletedNotification(SCSITaskIdentifier);
    bool SetServiceResponse(SCSITaskIdentifier, SCSIServiceResponse);
    SCSIServiceResponse GetServiceResponse(SCSITaskIdentifier);
    bool SetAutosenseCommand(SCSITaskIdentifier, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8);
    bool GetAutoSenseData(SCSITaskIdentifier, SCSI_Sense_Data *);
    bool GetAutoSenseData(SCSITaskIdentifier, SCSI_Sense_Data *, UInt8);
    UInt8 GetAutoSenseDataSize(SCSITaskIdentifier); bool SetApplicationLayerReference(SCSITaskIdentifier, void *);
    void *GetApplicationLayerReference(SCSITaskIdentifier); void IncrementOutstandingCommandsCount();
    static void sIncrementOutstandingCommandsCount(IOSCSIPrimaryCommandsDevice *);
    virtual void HandleIncrementOutstandingCommandsCount(); static OSObject *sGetOwnerForTask(SCSITaskIdentifier);
public:
    virtual bool init(OSDictionary *); virtual bool start(IOService *); virtual void stop(IOService *);
    virtual IOReturn message(UInt32, IOService *, void *);
    virtual IOReturn setAggressiveness(unsigned long, unsigned long); virtual char *GetVendorString();
    virtual char *GetProductString(); virtual char *GetRevisionString();
    OSDictionary *GetProtocolCharacteristicsDictionary(); OSDictionary *GetDeviceCharacteristicsDictionary();
    UInt8 GetANSIVersion(); bool GetCMDQUE(); OSString *MapINQUIRYDataToIconFile(); UInt32 GetRetryCount();
    virtual void ExecuteCommand(SCSITaskIdentifier);
    virtual SCSIServiceResponse AbortTask(UInt8, SCSITaggedTaskIdentifier);
    virtual SCSIServiceResponse AbortTaskSet(UInt8); virtual SCSIServiceResponse ClearACA(UInt8);
    virtual SCSIServiceResponse ClearTaskSet(UInt8); virtual SCSIServiceResponse LogicalUnitReset(UInt8);
    virtual SCSIServiceResponse TargetReset(); virtual SCSIServiceResponse AbortCommand(SCSITaskIdentifier);
    virtual bool IsProtocolServiceSupported(SCSIProtocolFeature, void *);
    virtual bool HandleProtocolServiceFeature(SCSIProtocolFeature, void *);
    bool IsParameterValid(SCSICmdField1Byte, SCSICmdField1Byte);
    bool IsParameterValid(SCSICmdField2Byte, SCSICmdField2Byte);
    bool IsParameterValid(SCSICmdField4Byte, SCSICmdField4Byte);
    bool IsParameterValid(SCSICmdField8Byte, SCSICmdField8Byte); bool IsMemoryDescriptorValid(IOMemoryDescriptor *);
    bool IsMemoryDescriptorValid(IOMemoryDescriptor *, UInt64);
    virtual bool INQUIRY(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField1Bit, SCSICmdField1Bit,
        SCSICmdField1Byte, SCSICmdField1Byte, SCSICmdField1Byte);
    virtual bool LOG_SELECT(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField1Bit, SCSICmdField1Bit,
        SCSICmdField2Bit, SCSICmdField2Byte, SCSICmdField1Byte);
    virtual bool LOG_SENSE(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField1Bit, SCSICmdField1Bit,
        SCSICmdField2Bit, SCSICmdField6Bit, SCSICmdField2Byte, SCSICmdField2Byte, SCSICmdField1Byte);
    virtual bool MODE_SELECT_6(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField1Bit, SCSICmdField1Bit,
        SCSICmdField1Byte, SCSICmdField1Byte);
    virtual bool MODE_SELECT_10(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField1Bit, SCSICmdField1Bit,
        SCSICmdField2Byte, SCSICmdField1Byte);
    virtual bool MODE_SENSE_6(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField1Bit, SCSICmdField2Bit,
        SCSICmdField6Bit, SCSICmdField1Byte, SCSICmdField1Byte);
    virtual bool MODE_SENSE_10(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField1Bit, SCSICmdField1Bit,
        SCSICmdField2Bit, SCSICmdField6Bit, SCSICmdField2Byte, SCSICmdField1Byte);
    virtual bool PERSISTENT_RESERVE_IN(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField5Bit,
        SCSICmdField2Byte, SCSICmdField1Byte);
    virtual bool PERSISTENT_RESERVE_OUT(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField5Bit,
        SCSICmdField4Bit, SCSICmdField4Bit, SCSICmdField1Byte);
    virtual bool PREVENT_ALLOW_MEDIUM_REMOVAL(SCSITaskIdentifier, SCSICmdField2Bit, SCSICmdField1Byte);
    virtual bool READ_BUFFER(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField4Bit, SCSICmdField1Byte,
        SCSICmdField3Byte, SCSICmdField3Byte, SCSICmdField1Byte);
    virtual bool RECEIVE(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField3Byte, SCSICmdField1Byte);
    virtual bool RECEIVE_DIAGNOSTICS_RESULTS(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField1Bit,
        SCSICmdField1Byte, SCSICmdField2Byte, SCSICmdField1Byte);
    virtual bool RELEASE_6(SCSITaskIdentifier, SCSICmdField1Byte);
    virtual bool RELEASE_10(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField1Bit, SCSICmdField1Bit,
        SCSICmdField1Byte, SCSICmdField2Byte, SCSICmdField1Byte);
    virtual bool REPORT_DEVICE_IDENTIFIER(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField4Byte,
        SCSICmdField1Byte);
    virtual bool REPORT_LUNS(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField4Byte, SCSICmdField1Byte);
    virtual bool REQUEST_SENSE(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField1Byte, SCSICmdField1Byte);
    virtual bool RESERVE_6(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField1Byte);
    virtual bool RESERVE_10(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField1Bit, SCSICmdField1Bit,
        SCSICmdField1Byte, SCSICmdField2Byte, SCSICmdField1Byte);
    virtual bool SEND(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField1Bit, SCSICmdField3Byte,
        SCSICmdField1Byte);
    virtual bool SEND_DIAGNOSTICS(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField3Bit, SCSICmdField1Bit,
        SCSICmdField1Bit, SCSICmdField1Bit, SCSICmdField1Bit, SCSICmdField2Byte, SCSICmdField1Byte);
    virtual bool SET_DEVICE_IDENTIFIER(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField5Bit,
        SCSICmdField4Byte, SCSICmdField1Byte);
    virtual bool TEST_UNIT_READY(SCSITaskIdentifier, SCSICmdField1Byte);
    virtual bool WRITE_BUFFER(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField4Bit, SCSICmdField1Byte,
        SCSICmdField3Byte, SCSICmdField3Byte, SCSICmdField1Byte);
    bool INQUIRY(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField1Bit, SCSICmdField1Byte, SCSICmdField2Byte,
        SCSICmdField1Byte);
    virtual void ClampPowerState(); virtual void ReleasePowerStateClamp();
    NK_MEMBERS(IOSCSIPrimaryCommandsDevice)
};
#endif
#endif

/* IOSCSIMultimediaCommandsDevice */
#ifndef _IOKIT_IO_SCSI_MULTIMEDIA_COMMANDS_DEVICE_H_
#define _IOKIT_IO_SCSI_MULTIMEDIA_COMMANDS_DEVICE_H_
#define kIOMessageTrayStateChange 0x69000035
#define kIOMessageTrayStateHasChanged 0x69000035
#define kIOMessageMediaAccessChange 0x69000036
#define kIOPropertySupportedCDFeatures kIOPropertySupportedCDFeaturesKey
#define kIOPropertySupportedDVDFeatures kIOPropertySupportedDVDFeaturesKey
#define kIOPropertySupportedBDFeatures kIOPropertySupportedBDFeaturesKey
#define kIOPropertyLowPowerPolling "Low Power Polling"
enum { kMessageTrayStateChangeRequestAccepted = 0, kMessageTrayStateChangeRequestRejected };
enum { kMessageDeterminingMediaPresence = 0, kMessageFoundMedia, kMessageMediaTypeDetermined };
typedef UInt32 CDFeatures;
enum {
    kCDFeaturesAnalogAudioBit = 0, kCDFeaturesReadStructuresBit, kCDFeaturesWriteOnceBit, kCDFeaturesReWriteableBit,
    kCDFeaturesCDDAStreamAccurateBit, kCDFeaturesPacketWriteBit, kCDFeaturesTAOWriteBit, kCDFeaturesSAOWriteBit,
    kCDFeaturesRawWriteBit, kCDFeaturesTestWriteBit, kCDFeaturesBUFWriteBit,
};
enum {
    kCDFeaturesAnalogAudioMask = 1, kCDFeaturesReadStructuresMask, kCDFeaturesWriteOnceMask = 4,
    kCDFeaturesReWriteableMask = 8, kCDFeaturesCDDAStreamAccurateMask = 16, kCDFeaturesPacketWriteMask = 32,
    kCDFeaturesTAOWriteMask = 64, kCDFeaturesSAOWriteMask = 128, kCDFeaturesRawWriteMask = 0x100,
    kCDFeaturesTestWriteMask = 0x200, kCDFeaturesBUFWriteMask = 0x400,
};
typedef UInt32 DVDFeatures;
enum {
    kDVDFeaturesCSSBit = 0, kDVDFeaturesReadStructuresBit, kDVDFeaturesWriteOnceBit, kDVDFeaturesRandomWriteableBit,
    kDVDFeaturesReWriteableBit, kDVDFeaturesTestWriteBit, kDVDFeaturesBUFWriteBit, kDVDFeaturesPlusRBit,
    kDVDFeaturesPlusRWBit, kDVDFeaturesHDReadBit, kDVDFeaturesHDRBit, kDVDFeaturesHDRAMBit, kDVDFeaturesHDRWBit,
};
enum {
    kDVDFeaturesCSSMask = 1, kDVDFeaturesReadStructuresMask, kDVDFeaturesWriteOnceMask = 4,
    kDVDFeaturesRandomWriteableMask = 8, kDVDFeaturesReWriteableMask = 16, kDVDFeaturesTestWriteMask = 32,
    kDVDFeaturesBUFWriteMask = 64, kDVDFeaturesPlusRMask = 128, kDVDFeaturesPlusRWMask = 0x100,
    kDVDFeaturesHDReadMask = 0x200, kDVDFeaturesHDRMask = 0x400, kDVDFeaturesHDRAMMask = 0x800,
    kDVDFeaturesHDRWMask = 0x1000,
};
typedef UInt32 BDFeatures;
enum { kBDFeaturesReadBit = 0, kBDFeaturesWriteBit }; enum { kBDFeaturesReadMask = 1, kBDFeaturesWriteMask };
enum {
    kDiscStatusEmpty = 0, kDiscStatusIncomplete, kDiscStatusComplete, kDiscStatusOther, kDiscStatusMask = 3,
    kDiscStatusErasableMask = 16,
};
enum {
    kMMCPowerStateSystemSleep = 0, kMMCPowerStateSleep, kMMCPowerStateStandby, kMMCPowerStateIdle,
    kMMCPowerStateActive, kMMCNumPowerStates,
};
enum { kMediaStateUnlocked = 0, kMediaStateLocked };
#ifdef __cplusplus
class IOSCSIMultimediaCommandsDevice : public IOSCSIPrimaryCommandsDevice {
    OSDeclareAbstractStructors(IOSCSIMultimediaCommandsDevice)
public:
    struct IOSCSIMultimediaCommandsDeviceExpansionData { };
    enum { kPollingMode_Suspended = 0, kPollingMode_NewMedia, kPollingMode_MediaRemoval };
protected:
    IONotifier *fPowerDownNotifier; bool fDeviceSupportsPowerOff; BDFeatures fSupportedBDFeatures;
    bool fDeviceSupportsAsyncNotification, fDeviceSupportsFastSpindown; UInt8 fCDLoadingMechanism;
    bool fDoNotLockMedia; IOSCSIMultimediaCommandsDeviceExpansionData *fIOSCSIMultimediaCommandsDeviceReserved;
    CDFeatures fSupportedCDFeatures; DVDFeatures fSupportedDVDFeatures; UInt16 fCurrentDiscSpeed;
    bool fMediaChanged, fMediaPresent; UInt32 fMediaBlockSize, fMediaBlockCount;
    bool fMediaIsRemovable, fMediaIsWriteProtected; UInt32 fMediaType; thread_call_t fPollingThread;
    bool fDeviceSupportsLowPowerPolling, fLowPowerPollingEnabled; UInt32 fPollingMode;
    virtual IOReturn setProperties(OSObject *); virtual void CreateStorageServiceNub();
    virtual bool DetermineDeviceCharacteristics(); virtual IOReturn DetermineIfMediaIsRemovable();
    virtual IOReturn DetermineDeviceFeatures(); virtual void DetermineMediaType();
    virtual bool CheckForDVDMediaType(); virtual bool CheckForCDMediaType(); virtual void PollForMedia();
    virtual void EnablePolling(); virtual void DisablePolling(); virtual void CheckWriteProtection();
    virtual bool ClearNotReadyStatus(); virtual IOReturn GetDeviceConfiguration();
    virtual IOReturn GetDeviceConfigurationSize(UInt32 *); virtual IOReturn ParseFeatureList(UInt32, UInt8 *);
    virtual IOReturn GetMechanicalCapabilities(); virtual IOReturn GetMechanicalCapabilitiesSize(UInt32 *);
    virtual IOReturn ParseMechanicalCapabilities(UInt8 *); virtual IOReturn CheckForLowPowerPollingSupport();
    virtual IOReturn GetCurrentPowerStateOfDrive(UInt32 *);
    virtual IOReturn IssueRead(IOMemoryDescriptor *, UInt64, UInt64);
    virtual IOReturn IssueRead(IOMemoryDescriptor *, void *, UInt64, UInt64);
    virtual IOReturn IssueWrite(IOMemoryDescriptor *, UInt64, UInt64);
    virtual IOReturn IssueWrite(IOMemoryDescriptor *, void *, UInt64, UInt64);
    virtual void SetMediaCharacteristics(UInt32, UInt32); virtual void ResetMediaCharacteristics();
    UInt8 ConvertBCDToHex(UInt8); virtual IOReturn HandleSetUserClientExclusivityState(IOService *, bool);
    virtual void InitializePowerManagement(IOService *); virtual UInt32 GetInitialPowerState();
    virtual UInt32 GetNumberOfPowerStateTransitions(); virtual void TicklePowerManager();
    virtual void HandlePowerChange(); virtual void HandleCheckPowerState(); virtual bool CheckMediaPresence();
    virtual bool InitializeDeviceSupport(); virtual void StartDeviceSupport(); virtual void SuspendDeviceSupport();
    virtual void ResumeDeviceSupport(); virtual void StopDeviceSupport(); virtual void TerminateDeviceSupport();
    virtual void free(); virtual IOReturn VerifyDeviceState();
    virtual void AsyncReadWriteCompletion(SCSITaskIdentifier); void SetPollingMode(UInt32);
public:
    virtual IOReturn setAggressiveness(unsigned long, unsigned long);
    virtual IOReturn SyncReadWrite(IOMemoryDescriptor *, UInt64, UInt64);
    virtual IOReturn AsyncReadWrite(IOMemoryDescriptor *, UInt64, UInt64, void *); virtual IOReturn EjectTheMedia();
    virtual IOReturn GetTrayState(UInt8 *); virtual IOReturn SetTrayState(UInt8);
    virtual IOReturn FormatMedia(UInt64); virtual UInt32 GetFormatCapacities(UInt64 *, UInt32) const;
    virtual IOReturn LockUnlockMedia(bool); virtual IOReturn SynchronizeCache();
    virtual IOReturn ReportBlockSize(UInt64 *); virtual IOReturn ReportEjectability(bool *);
    virtual IOReturn ReportLockability(bool *); virtual IOReturn ReportPollRequirements(bool *, bool *);
    virtual IOReturn ReportMaxReadTransfer(UInt64, UInt64 *); virtual IOReturn ReportMaxValidBlock(UInt64 *);
    virtual IOReturn ReportMaxWriteTransfer(UInt64, UInt64 *); virtual IOReturn ReportMediaState(bool *, bool *);
    virtual IOReturn ReportRemovability(bool *); virtual IOReturn ReportWriteProtection(bool *);
    static void sPollForMedia(void *, void *); virtual IOReturn SetMediaAccessSpeed(UInt16);
    virtual IOReturn GetMediaAccessSpeed(UInt16 *);
    virtual IOReturn AsyncReadCD(IOMemoryDescriptor *, UInt32, UInt32, CDSectorArea, CDSectorType, void *);
    virtual IOReturn ReadISRC(UInt8, CDISRC); virtual IOReturn ReadMCN(CDMCN);
    virtual IOReturn ReadTOC(IOMemoryDescriptor *); virtual UInt32 GetMediaType();
    virtual IOReturn ReportKey(IOMemoryDescriptor *, const DVDKeyClass, const UInt32, const UInt8,
        const DVDKeyFormat);
    virtual IOReturn SendKey(IOMemoryDescriptor *, const DVDKeyClass, const UInt8, const DVDKeyFormat);
    virtual IOReturn ReadDVDStructure(IOMemoryDescriptor *, const UInt32, const UInt8, const UInt32, const UInt8,
        const UInt8);
    bool GetBlockSize(UInt32 *, SCSICmdField3Bit, SCSICmdField1Bit, SCSICmdField2Bit, SCSICmdField1Bit,
        SCSICmdField1Bit, SCSICmdField2Bit, SCSICmdField3Bit);
    SCSICmdField4Byte ConvertMSFToLBA(SCSICmdField3Byte);
    virtual bool GET_CONFIGURATION(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField2Bit, SCSICmdField2Byte,
        SCSICmdField2Byte, SCSICmdField1Byte);
    virtual bool GET_EVENT_STATUS_NOTIFICATION(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField1Bit,
        SCSICmdField1Byte, SCSICmdField2Byte, SCSICmdField1Byte);
    virtual bool GET_PERFORMANCE(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField2Bit, SCSICmdField1Bit,
        SCSICmdField2Bit, SCSICmdField4Byte, SCSICmdField2Byte, SCSICmdField1Byte);
    virtual bool LOAD_UNLOAD_MEDIUM(SCSITaskIdentifier, SCSICmdField1Bit, SCSICmdField1Bit, SCSICmdField1Bit,
        SCSICmdField1Byte, SCSICmdField1Byte);
    virtual bool MECHANISM_STATUS(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField2Byte, SCSICmdField1Byte);
    virtual bool READ_10(SCSITaskIdentifier, IOMemoryDescriptor *, UInt32, SCSICmdField1Bit, SCSICmdField1Bit,
        SCSICmdField1Bit, SCSICmdField4Byte, SCSICmdField2Byte, SCSICmdField1Byte);
    virtual bool READ_CD(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField3Bit, SCSICmdField1Bit,
        SCSICmdField4Byte, SCSICmdField3Byte, SCSICmdField1Bit, SCSICmdField2Bit, SCSICmdField1Bit,
        SCSICmdField1Bit, SCSICmdField2Bit, SCSICmdField3Bit, SCSICmdField1Byte);
    virtual bool READ_CD_MSF(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField3Bit, SCSICmdField3Byte,
        SCSICmdField3Byte, SCSICmdField1Bit, SCSICmdField2Bit, SCSICmdField1Bit, SCSICmdField1Bit,
        SCSICmdField2Bit, SCSICmdField3Bit, SCSICmdField1Byte);
    virtual bool READ_CAPACITY(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField1Bit, SCSICmdField4Byte,
        SCSICmdField1Bit, SCSICmdField1Byte);
    virtual bool READ_DISC_INFORMATION(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField2Byte,
        SCSICmdField1Byte);
    virtual bool READ_DVD_STRUCTURE(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField4Byte, SCSICmdField1Byte,
        SCSICmdField1Byte, SCSICmdField2Byte, SCSICmdField2Bit, SCSICmdField1Byte);
    virtual bool READ_FORMAT_CAPACITIES(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField2Byte,
        SCSICmdField1Byte);
    virtual bool READ_SUB_CHANNEL(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField1Bit, SCSICmdField1Bit,
        SCSICmdField1Byte, SCSICmdField1Byte, SCSICmdField2Byte, SCSICmdField1Byte);
    virtual bool READ_TOC_PMA_ATIP(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField1Bit, SCSICmdField4Bit,
        SCSICmdField1Byte, SCSICmdField2Byte, SCSICmdField1Byte);
    virtual bool READ_TRACK_INFORMATION(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField2Bit,
        SCSICmdField4Byte, SCSICmdField2Byte, SCSICmdField1Byte);
    virtual bool SET_CD_SPEED(SCSITaskIdentifier, SCSICmdField2Byte, SCSICmdField2Byte, SCSICmdField1Byte);
    virtual bool SET_READ_AHEAD(SCSITaskIdentifier, SCSICmdField4Byte, SCSICmdField4Byte, SCSICmdField1Byte);
    virtual bool SET_STREAMING(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField2Byte, SCSICmdField1Byte);
    virtual bool START_STOP_UNIT(SCSITaskIdentifier, SCSICmdField1Bit, SCSICmdField4Bit, SCSICmdField1Bit,
        SCSICmdField1Bit, SCSICmdField1Byte);
    virtual bool SYNCHRONIZE_CACHE(SCSITaskIdentifier, SCSICmdField1Bit, SCSICmdField1Bit, SCSICmdField4Byte,
        SCSICmdField2Byte, SCSICmdField1Byte);
    virtual bool WRITE_10(SCSITaskIdentifier, IOMemoryDescriptor *, UInt32, SCSICmdField1Bit, SCSICmdField1Bit,
        SCSICmdField1Bit, SCSICmdField4Byte, SCSICmdField2Byte, SCSICmdField1Byte);
    virtual bool WRITE_AND_VERIFY_10(SCSITaskIdentifier, IOMemoryDescriptor *, UInt32, SCSICmdField1Bit,
        SCSICmdField1Bit, SCSICmdField1Bit, SCSICmdField4Byte, SCSICmdField4Byte, SCSICmdField1Byte);
    virtual IOReturn ReadTOC(IOMemoryDescriptor *, CDTOCFormat, UInt8, UInt32, UInt16 *);
    virtual IOReturn ReadDiscInfo(IOMemoryDescriptor *, UInt16 *);
    virtual IOReturn ReadTrackInfo(IOMemoryDescriptor *, UInt32, CDTrackInfoAddressType, UInt16 *);
    virtual IOReturn PowerDownHandler(void *, UInt32, IOService *, void *, vm_size_t);
    virtual IOReturn ReadDiscStructure(IOMemoryDescriptor *, const UInt32, const UInt8, const UInt32, const UInt8,
        const UInt8, const UInt8);
    bool CheckForBDMediaType();
    bool READ_DISC_STRUCTURE(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField4Bit, SCSICmdField4Byte,
        SCSICmdField1Byte, SCSICmdField1Byte, SCSICmdField2Byte, SCSICmdField2Bit, SCSICmdField1Byte);
    virtual IOReturn ReserveTrack(UInt8, UInt8, UInt64);
    bool RESERVE_TRACK_V2(SCSITaskIdentifier, SCSICmdField1Bit, SCSICmdField1Bit, SCSICmdField7Byte,
        SCSICmdField1Byte);
    bool REPORT_KEY_V2(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField4Byte, SCSICmdField1Byte,
        SCSICmdField2Byte, SCSICmdField2Bit, SCSICmdField6Bit, SCSICmdField1Byte);
    bool REPORT_KEY_V3(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField4Byte, SCSICmdField1Byte,
        SCSICmdField2Byte, SCSICmdField1Byte, SCSICmdField2Bit, SCSICmdField6Bit, SCSICmdField1Byte);
    bool SEND_KEY_V2(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField1Byte, SCSICmdField2Byte,
        SCSICmdField2Bit, SCSICmdField6Bit, SCSICmdField1Byte);
    IOReturn RequestIdle();
    virtual IOReturn ReportKey(IOMemoryDescriptor *, const DVDKeyClass, const UInt32, const UInt8, const UInt8,
        const DVDKeyFormat);
    NK_MEMBERS(IOSCSIMultimediaCommandsDevice)
};
#endif
#endif

/* IOSCSIPeripheralDeviceType05 */
#ifndef _IOKIT_IO_SCSI_PERIPHERAL_DEVICE_TYPE_05_H_
#define _IOKIT_IO_SCSI_PERIPHERAL_DEVICE_TYPE_05_H_
#ifdef __cplusplus
class IOSCSIPeripheralDeviceType05 : public IOSCSIMultimediaCommandsDevice {
    OSDeclareDefaultStructors(IOSCSIPeripheralDeviceType05)
public:
    struct IOSCSIPeripheralDeviceType05ExpansionData { };
protected:
    IOSCSIPeripheralDeviceType05ExpansionData *fIOSCSIPeripheralDeviceType05Reserved;
public:
    virtual bool init(OSDictionary *); virtual bool start(IOService *); virtual void stop(IOService *);
    NK_MEMBERS(IOSCSIPeripheralDeviceType05)
};
#endif
#endif

/* IOBDServices */
#ifndef _IOKIT_IO_BD_SERVICES_H_
#define _IOKIT_IO_BD_SERVICES_H_
#ifdef __cplusplus
class IOBDServices : public IOBDBlockStorageDevice {
    OSDeclareDefaultStructors(IOBDServices)
public:
    struct IOBDServicesExpansionData { };
protected:
    OSSet *fClients; IOSCSIPeripheralDeviceType05 *fProvider; IOBDServicesExpansionData *fIOBDServicesReserved;
    virtual void free();
public:
    static void AsyncReadWriteComplete(void *, IOReturn, UInt64);
    virtual IOReturn doAsyncReadWrite(IOMemoryDescriptor *, UInt32, UInt32, IOStorageCompletion);
    virtual IOReturn doAsyncReadWrite(IOMemoryDescriptor *, UInt64, UInt64, IOStorageCompletion);
    virtual IOReturn doAsyncReadWrite(IOMemoryDescriptor *, UInt64, UInt64, IOStorageAttributes *,
        IOStorageCompletion *);
    virtual IOReturn doEjectMedia(); virtual IOReturn doFormatMedia(UInt64);
    virtual UInt32 doGetFormatCapacities(UInt64 *, UInt32) const; virtual IOReturn doSynchronizeCache();
    virtual IOReturn getWriteCacheState(bool *); virtual IOReturn setWriteCacheState(bool);
    virtual char *getVendorString(); virtual char *getProductString(); virtual char *getRevisionString();
    virtual char *getAdditionalDeviceInfoString(); virtual IOReturn reportBlockSize(UInt64 *);
    virtual IOReturn reportEjectability(bool *); virtual IOReturn reportMediaState(bool *, bool *);
    virtual IOReturn reportMaxValidBlock(UInt64 *); virtual IOReturn reportRemovability(bool *);
    virtual IOReturn reportWriteProtection(bool *);
    virtual IOReturn doAsyncReadCD(IOMemoryDescriptor *, UInt32, UInt32, CDSectorArea, CDSectorType,
        IOStorageCompletion);
    virtual IOReturn readISRC(UInt8, CDISRC); virtual IOReturn readMCN(CDMCN);
    virtual IOReturn readTOC(IOMemoryDescriptor *); virtual IOReturn audioPause(bool);
    virtual IOReturn audioPlay(CDMSF, CDMSF); virtual IOReturn audioScan(CDMSF, bool); virtual IOReturn audioStop();
    virtual IOReturn getAudioStatus(CDAudioStatus *); virtual IOReturn getAudioVolume(UInt8 *, UInt8 *);
    virtual IOReturn setAudioVolume(UInt8, UInt8); virtual IOReturn getSpeed(UInt16 *);
    virtual IOReturn setSpeed(UInt16); virtual UInt32 getMediaType();
    virtual IOReturn reportKey(IOMemoryDescriptor *, const DVDKeyClass, const UInt32, const UInt8,
        const DVDKeyFormat);
    virtual IOReturn reportKey(IOMemoryDescriptor *, const DVDKeyClass, const UInt32, const UInt8, const UInt8,
        const DVDKeyFormat);
    virtual IOReturn sendKey(IOMemoryDescriptor *, const DVDKeyClass, const UInt8, const DVDKeyFormat);
    virtual IOReturn readDVDStructure(IOMemoryDescriptor *, const UInt8, const UInt32, const UInt8, const UInt8);
    virtual IOReturn readDiscStructure(IOMemoryDescriptor *, UInt8, UInt32, UInt8, UInt8, UInt8);
    virtual IOReturn requestIdle(); virtual IOReturn message(UInt32, IOService *, void *);
    virtual IOReturn setProperties(OSObject *); virtual bool start(IOService *);
    virtual bool open(IOService *, IOOptionBits, IOStorageAccess);
    virtual bool handleOpen(IOService *, IOOptionBits, void *); virtual void handleClose(IOService *, IOOptionBits);
    virtual bool handleIsOpen(const IOService *) const;
    virtual IOReturn readTOC(IOMemoryDescriptor *, CDTOCFormat, UInt8, UInt8, UInt16 *);
    virtual IOReturn readDiscInfo(IOMemoryDescriptor *, UInt16 *);
    virtual IOReturn readTrackInfo(IOMemoryDescriptor *, UInt32, CDTrackInfoAddressType, UInt16 *);
    virtual IOReturn splitTrack(UInt32);
    NK_MEMBERS(IOBDServices)
};
#endif
#endif

/* IOSCSIBlockCommandsDevice */
#ifndef _IOKIT_IO_SCSI_BLOCK_COMMANDS_DEVICE_H_
#define _IOKIT_IO_SCSI_BLOCK_COMMANDS_DEVICE_H_
enum {
    kSBCPowerStateSystemSleep = 0, kSBCPowerStateSleep, kSBCPowerStateStandby, kSBCPowerStateIdle,
    kSBCPowerStateActive, kSBCNumPowerStates,
};
#ifdef __cplusplus
class IOSCSIBlockCommandsDevice : public IOSCSIPrimaryCommandsDevice {
    OSDeclareAbstractStructors(IOSCSIBlockCommandsDevice)
public:
    struct IOSCSIBlockCommandsDeviceExpansionData { };
    enum { kPollingMode_Suspended = 0, kPollingMode_NewMedia, kPollingMode_MediaRemoval };
protected:
    IONotifier *fPowerDownNotifier; bool fWriteCacheEnabled, fDeviceIsShared; UInt64 fMediumBlockCount64;
    bool fDeviceHasSATTranslation, fDeviceHasNVMETranslation, fProtocolSpecificPowerControl;
    bool fRequiresEjectWithStartStopUnit; UInt32 fMaximumUnmapLBACount, fMaximumUnmapBlockDescriptorCount;
    UInt64 fMaximumWriteSameLength; UInt8 fLBPRZ; bool fUnmapAllowed, fUseWriteSame;
    IOSCSIBlockCommandsDeviceExpansionData *fIOSCSIBlockCommandsDeviceReserved;
    bool fMediaIsRemovable, fMediumPresent, fMediumIsWriteProtected, fMediumRemovalPrevented, fKnownManualEject;
    thread_call_t fPollingThread; UInt32 fPollingMode;
    virtual bool InitializeDeviceSupport(); virtual void StartDeviceSupport(); virtual void SuspendDeviceSupport();
    virtual void ResumeDeviceSupport(); virtual void StopDeviceSupport(); virtual void TerminateDeviceSupport();
    virtual void free(); virtual bool ClearNotReadyStatus(); virtual void CreateStorageServiceNub();
    virtual bool DetermineDeviceCharacteristics(); void GetMediumRotationRate();
    bool LogicalBlockProvisioningUnmapSupport(); void GetDeviceUnmapCharacteristics(); virtual void ProcessPoll();
    virtual void EnablePolling(); virtual void DisablePolling(); virtual void PollForNewMedia();
    virtual bool DetermineMediaPresence(); virtual bool PreventMediumRemoval();
    virtual bool DetermineMediumCapacity(UInt64 *, UInt64 *); virtual bool DetermineMediumWriteProtectState();
    virtual void PollForMediaRemoval(); virtual void SetMediumCharacteristics(UInt32, UInt32);
    void SetMediumCharacteristics(UInt64, UInt64); virtual void ResetMediumCharacteristics();
    virtual IOReturn IssueRead(IOMemoryDescriptor *, UInt64, UInt64);
    virtual IOReturn IssueRead(IOMemoryDescriptor *, UInt64, UInt64, void *);
    virtual IOReturn IssueWrite(IOMemoryDescriptor *, UInt64, UInt64);
    virtual IOReturn IssueWrite(IOMemoryDescriptor *, UInt64, UInt64, void *);
    IOReturn IssueUnmap(IOBlockStorageDeviceExtent *, UInt32); virtual void InitializePowerManagement(IOService *);
    virtual UInt32 GetInitialPowerState(); virtual UInt32 GetNumberOfPowerStateTransitions();
    virtual void TicklePowerManager(); virtual void HandlePowerChange(); virtual void HandleCheckPowerState();
    virtual bool VerifyMediumPresence(); void CheckMediumCapacityData();
    bool GET_LBA_STATUS(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField8Byte, SCSICmdField4Byte,
        SCSICmdField1Byte);
    virtual bool READ_10(SCSITaskIdentifier, IOMemoryDescriptor *, UInt32, SCSICmdField1Bit, SCSICmdField1Bit,
        SCSICmdField1Bit, SCSICmdField4Byte, SCSICmdField2Byte, SCSICmdField1Byte);
    bool READ_10(SCSITaskIdentifier, IOMemoryDescriptor *, UInt32, SCSICmdField3Bit, SCSICmdField1Bit,
        SCSICmdField1Bit, SCSICmdField1Bit, SCSICmdField4Byte, SCSICmdField6Bit, SCSICmdField2Byte,
        SCSICmdField1Byte);
    virtual bool READ_12(SCSITaskIdentifier, IOMemoryDescriptor *, UInt32, SCSICmdField1Bit, SCSICmdField1Bit,
        SCSICmdField1Bit, SCSICmdField4Byte, SCSICmdField4Byte, SCSICmdField1Byte);
    bool READ_12(SCSITaskIdentifier, IOMemoryDescriptor *, UInt32, SCSICmdField3Bit, SCSICmdField1Bit,
        SCSICmdField1Bit, SCSICmdField1Bit, SCSICmdField4Byte, SCSICmdField4Byte, SCSICmdField6Bit,
        SCSICmdField1Byte);
    bool READ_16(SCSITaskIdentifier, IOMemoryDescriptor *, UInt32, SCSICmdField3Bit, SCSICmdField1Bit,
        SCSICmdField1Bit, SCSICmdField1Bit, SCSICmdField8Byte, SCSICmdField4Byte, SCSICmdField6Bit,
        SCSICmdField1Byte);
    virtual bool READ_CAPACITY(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField1Bit, SCSICmdField4Byte,
        SCSICmdField1Bit, SCSICmdField1Byte);
    bool READ_CAPACITY_16(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField8Byte, SCSICmdField4Byte,
        SCSICmdField1Bit, SCSICmdField1Byte);
    bool REPORT_PROVISIONING_INITIALIZATION_PATTERN(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField4Byte,
        SCSICmdField1Byte);
    virtual bool START_STOP_UNIT(SCSITaskIdentifier, SCSICmdField1Bit, SCSICmdField4Bit, SCSICmdField1Bit,
        SCSICmdField1Bit, SCSICmdField1Byte);
    virtual bool SYNCHRONIZE_CACHE(SCSITaskIdentifier, SCSICmdField1Bit, SCSICmdField1Bit, SCSICmdField4Byte,
        SCSICmdField2Byte, SCSICmdField1Byte);
    bool SYNCHRONIZE_CACHE(SCSITaskIdentifier, SCSICmdField1Bit, SCSICmdField1Bit, SCSICmdField4Byte,
        SCSICmdField6Bit, SCSICmdField2Byte, SCSICmdField1Byte);
    bool SYNCRONIZE_CACHE_16(SCSITaskIdentifier, SCSICmdField1Bit, SCSICmdField1Bit, SCSICmdField8Byte,
        SCSICmdField4Byte, SCSICmdField6Bit, SCSICmdField1Byte);
    bool UNMAP(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField1Bit, SCSICmdField6Bit, SCSICmdField2Byte,
        SCSICmdField1Byte);
    virtual bool WRITE_10(SCSITaskIdentifier, IOMemoryDescriptor *, UInt32, SCSICmdField1Bit, SCSICmdField1Bit,
        SCSICmdField1Bit, SCSICmdField1Bit, SCSICmdField4Byte, SCSICmdField2Byte, SCSICmdField1Byte);
    bool WRITE_10(SCSITaskIdentifier, IOMemoryDescriptor *, UInt32, SCSICmdField3Bit, SCSICmdField1Bit,
        SCSICmdField1Bit, SCSICmdField1Bit, SCSICmdField4Byte, SCSICmdField6Bit, SCSICmdField2Byte,
        SCSICmdField1Byte);
    virtual bool WRITE_12(SCSITaskIdentifier, IOMemoryDescriptor *, UInt32, SCSICmdField1Bit, SCSICmdField1Bit,
        SCSICmdField1Bit, SCSICmdField1Bit, SCSICmdField4Byte, SCSICmdField4Byte, SCSICmdField1Byte);
    bool WRITE_12(SCSITaskIdentifier, IOMemoryDescriptor *, UInt32, SCSICmdField3Bit, SCSICmdField1Bit,
        SCSICmdField1Bit, SCSICmdField1Bit, SCSICmdField4Byte, SCSICmdField6Bit, SCSICmdField4Byte,
        SCSICmdField1Byte);
    bool WRITE_16(SCSITaskIdentifier, IOMemoryDescriptor *, UInt32, SCSICmdField3Bit, SCSICmdField1Bit,
        SCSICmdField1Bit, SCSICmdField1Bit, SCSICmdField8Byte, SCSICmdField4Byte, SCSICmdField6Bit,
        SCSICmdField1Byte);
    bool WRITE_SAME_10(SCSITaskIdentifier, IOMemoryDescriptor *, UInt32, SCSICmdField3Bit, SCSICmdField1Bit,
        SCSICmdField1Bit, SCSICmdField4Byte, SCSICmdField6Bit, SCSICmdField2Byte, SCSICmdField1Byte);
    bool WRITE_SAME_16(SCSITaskIdentifier, IOMemoryDescriptor *, UInt32, SCSICmdField3Bit, SCSICmdField1Bit,
        SCSICmdField1Bit, SCSICmdField1Bit, SCSICmdField8Byte, SCSICmdField4Byte, SCSICmdField6Bit,
        SCSICmdField1Byte);
    virtual void SetMediumIcon(); virtual void AsyncReadWriteCompletion(SCSITaskIdentifier);
public:
    static void sProcessPoll(void *, void *);
    virtual IOReturn SyncReadWrite(IOMemoryDescriptor *, UInt64, UInt64, UInt64);
    virtual IOReturn AsyncReadWrite(IOMemoryDescriptor *, UInt64, UInt64, UInt64, void *);
    IOReturn GetWriteCacheState(bool *); IOReturn SetWriteCacheState(bool); void DetermineMediumGeometry();
    virtual IOReturn EjectTheMedium(); virtual IOReturn LockUnlockMedium(bool); virtual IOReturn SynchronizeCache();
    virtual IOReturn FormatMedium(UInt64, UInt64); virtual UInt32 GetFormatCapacities(UInt64 *, UInt32) const;
    virtual UInt64 ReportDeviceMaxBlocksReadTransfer(); virtual UInt64 ReportDeviceMaxBlocksWriteTransfer();
    virtual bool ReportDeviceMediaRemovability(); virtual UInt64 ReportMediumBlockSize();
    virtual UInt64 ReportMediumTotalBlockCount(); virtual bool ReportMediumWriteProtection();
    IOReturn ReportProvisioningInitializationPattern(IOMemoryDescriptor *);
    virtual IOReturn message(UInt32, IOService *, void *); virtual void systemWillShutdown(IOOptionBits);
    bool UnmapTryExtentCoalesce(IOBlockStorageDeviceExtent *, IOBlockStorageDeviceExtent *,
        IOBlockStorageDeviceExtent *);
    bool UnmapTruncateAndAccumulate(IOBlockStorageDeviceExtent *, UInt32, UInt32 *, IOBlockStorageDeviceExtent *);
    IOReturn WriteSameUnmap(IOBlockStorageDeviceExtent *, UInt32, UInt32);
    IOReturn UpdateLBAProvisionStatus(UInt32 *, IOBlockStorageProvisionDeviceExtent *, IOMemoryDescriptor *,
        UInt32);
    bool IsUnmapAllowed(); bool IsUseWriteSame();
    virtual IOReturn PowerDownHandler(void *, UInt32, IOService *, void *, vm_size_t);
    virtual IOReturn AsyncReadWrite(IOMemoryDescriptor *, UInt64, UInt64, UInt64, IOStorageAttributes *, void *);
    virtual IOReturn Unmap(IOBlockStorageDeviceExtent *, UInt32);
    virtual IOReturn WriteSame(IOMemoryDescriptor *, UInt64, UInt64, UInt8, UInt32);
    virtual IOReturn GetProvisionStatus(UInt64, UInt64, UInt32 *, IOBlockStorageProvisionDeviceExtent *);
    NK_MEMBERS(IOSCSIBlockCommandsDevice)
};
#endif
#endif

/* IOBlockStorageServices */
#ifndef _IOKIT_IO_BLOCK_STORAGE_SERVICES_H_
#define _IOKIT_IO_BLOCK_STORAGE_SERVICES_H_
#ifdef __cplusplus
class IOBlockStorageServices : public IOBlockStorageDevice {
    OSDeclareDefaultStructors(IOBlockStorageServices)
public:
    struct IOBlockStorageServicesExpansionData { };
protected:
    IOSCSIBlockCommandsDevice *fProvider; UInt64 fMaxReadBlocks, fMaxWriteBlocks;
    IOBlockStorageServicesExpansionData *fIOBlockStorageServicesReserved;
    virtual bool attach(IOService *); virtual void detach(IOService *); virtual void free();
    virtual IOReturn newUserClient(task_t, void *, UInt32, OSDictionary *, IOUserClient **);
public:
    virtual IOReturn message(UInt32, IOService *, void *);
    static void AsyncReadWriteComplete(void *, IOReturn, UInt64);
    virtual IOReturn doAsyncReadWrite(IOMemoryDescriptor *, UInt32, UInt32, IOStorageCompletion);
    virtual IOReturn doAsyncReadWrite(IOMemoryDescriptor *, UInt64, UInt64, IOStorageCompletion);
    virtual IOReturn doAsyncReadWrite(IOMemoryDescriptor *, UInt64, UInt64, IOStorageAttributes *,
        IOStorageCompletion *);
    virtual IOReturn doEjectMedia(); virtual IOReturn doFormatMedia(UInt64);
    virtual UInt32 doGetFormatCapacities(UInt64 *, UInt32) const; virtual IOReturn doSynchronizeCache();
    virtual char *getVendorString(); virtual char *getProductString(); virtual char *getRevisionString();
    virtual char *getAdditionalDeviceInfoString(); virtual IOReturn reportBlockSize(UInt64 *);
    virtual IOReturn reportEjectability(bool *); virtual IOReturn reportMediaState(bool *, bool *);
    virtual IOReturn reportMaxValidBlock(UInt64 *); virtual IOReturn reportRemovability(bool *);
    virtual IOReturn reportWriteProtection(bool *); virtual IOReturn getWriteCacheState(bool *);
    virtual IOReturn setWriteCacheState(bool);
    virtual IOReturn doUnmap(IOBlockStorageDeviceExtent *, UInt32, IOStorageUnmapOptions = 0);
    virtual IOReturn doGetProvisionStatus(UInt64, UInt64, UInt32 *, IOBlockStorageProvisionDeviceExtent *,
        IOStorageGetProvisionStatusOptions = 0);
    NK_MEMBERS(IOBlockStorageServices)
};
#endif
#endif

/* IOCompactDiscServices */
#ifndef _IOKIT_IO_COMPACT_DISC_SERVICES_H_
#define _IOKIT_IO_COMPACT_DISC_SERVICES_H_
#define _USE_DATA_CACHING_ 1
#ifdef __cplusplus
class IOCompactDiscServices : public IOCDBlockStorageDevice {
    OSDeclareDefaultStructors(IOCompactDiscServices)
public:
    struct IOCompactDiscServicesExpansionData { };
protected:
    bool fUseDataCache; UInt8 *fDataCacheStorage; UInt32 fDataCacheStartBlock, fDataCacheBlockCount;
    IOSimpleLock *fDataCacheLock; OSSet *fClients; IOSCSIPeripheralDeviceType05 *fProvider;
    IOCompactDiscServicesExpansionData *fIOCompactDiscServicesReserved;
    virtual void free();
public:
    static void AsyncReadWriteComplete(void *, IOReturn, UInt64);
    virtual IOReturn doAsyncReadWrite(IOMemoryDescriptor *, UInt32, UInt32, IOStorageCompletion);
    virtual IOReturn doAsyncReadWrite(IOMemoryDescriptor *, UInt64, UInt64, IOStorageCompletion);
    virtual IOReturn doAsyncReadWrite(IOMemoryDescriptor *, UInt64, UInt64, IOStorageAttributes *,
        IOStorageCompletion *);
    virtual IOReturn doEjectMedia(); virtual IOReturn doFormatMedia(UInt64);
    virtual UInt32 doGetFormatCapacities(UInt64 *, UInt32) const; virtual IOReturn doSynchronizeCache();
    virtual IOReturn getWriteCacheState(bool *); virtual IOReturn setWriteCacheState(bool);
    virtual char *getVendorString(); virtual char *getProductString(); virtual char *getRevisionString();
    virtual char *getAdditionalDeviceInfoString(); virtual IOReturn reportBlockSize(UInt64 *);
    virtual IOReturn reportEjectability(bool *); virtual IOReturn reportMediaState(bool *, bool *);
    virtual IOReturn reportMaxValidBlock(UInt64 *); virtual IOReturn reportRemovability(bool *);
    virtual IOReturn reportWriteProtection(bool *);
    virtual IOReturn doAsyncReadCD(IOMemoryDescriptor *, UInt32, UInt32, CDSectorArea, CDSectorType,
        IOStorageCompletion);
    virtual IOReturn readISRC(UInt8, CDISRC); virtual IOReturn readMCN(CDMCN);
    virtual IOReturn readTOC(IOMemoryDescriptor *); virtual IOReturn audioPause(bool);
    virtual IOReturn audioPlay(CDMSF, CDMSF); virtual IOReturn audioScan(CDMSF, bool); virtual IOReturn audioStop();
    virtual IOReturn getAudioStatus(CDAudioStatus *); virtual IOReturn getAudioVolume(UInt8 *, UInt8 *);
    virtual IOReturn setAudioVolume(UInt8, UInt8); virtual UInt32 getMediaType();
    virtual IOReturn getSpeed(UInt16 *); virtual IOReturn setSpeed(UInt16);
    virtual IOReturn message(UInt32, IOService *, void *); virtual IOReturn setProperties(OSObject *);
    virtual bool start(IOService *); virtual bool open(IOService *, IOOptionBits, IOStorageAccess);
    virtual bool handleOpen(IOService *, IOOptionBits, void *); virtual void handleClose(IOService *, IOOptionBits);
    virtual bool handleIsOpen(const IOService *) const;
    virtual IOReturn readTOC(IOMemoryDescriptor *, CDTOCFormat, UInt8, UInt8, UInt16 *);
    virtual IOReturn readDiscInfo(IOMemoryDescriptor *, UInt16 *);
    virtual IOReturn readTrackInfo(IOMemoryDescriptor *, UInt32, CDTrackInfoAddressType, UInt16 *);
    NK_MEMBERS(IOCompactDiscServices)
};
#endif
#endif

/* IODVDServices */
#ifndef _IOKIT_IO_DVD_SERVICES_H_
#define _IOKIT_IO_DVD_SERVICES_H_
#define _DVD_USE_DATA_CACHING_ 1
#ifdef __cplusplus
class IODVDServices : public IODVDBlockStorageDevice {
    OSDeclareDefaultStructors(IODVDServices)
public:
    struct IODVDServicesExpansionData { };
protected:
    bool fUseDataCache; UInt8 *fDataCacheStorage; UInt32 fDataCacheStartBlock, fDataCacheBlockCount;
    IOSimpleLock *fDataCacheLock; OSSet *fClients; IOSCSIPeripheralDeviceType05 *fProvider;
    IODVDServicesExpansionData *fIODVDServicesReserved;
    virtual void free();
public:
    static void AsyncReadWriteComplete(void *, IOReturn, UInt64);
    virtual IOReturn doAsyncReadWrite(IOMemoryDescriptor *, UInt32, UInt32, IOStorageCompletion);
    virtual IOReturn doAsyncReadWrite(IOMemoryDescriptor *, UInt64, UInt64, IOStorageCompletion);
    virtual IOReturn doAsyncReadWrite(IOMemoryDescriptor *, UInt64, UInt64, IOStorageAttributes *,
        IOStorageCompletion *);
    virtual IOReturn doEjectMedia(); virtual IOReturn doFormatMedia(UInt64);
    virtual UInt32 doGetFormatCapacities(UInt64 *, UInt32) const; virtual IOReturn doSynchronizeCache();
    virtual IOReturn getWriteCacheState(bool *); virtual IOReturn setWriteCacheState(bool);
    virtual char *getVendorString(); virtual char *getProductString(); virtual char *getRevisionString();
    virtual char *getAdditionalDeviceInfoString(); virtual IOReturn reportBlockSize(UInt64 *);
    virtual IOReturn reportEjectability(bool *); virtual IOReturn reportMediaState(bool *, bool *);
    virtual IOReturn reportMaxValidBlock(UInt64 *); virtual IOReturn reportRemovability(bool *);
    virtual IOReturn reportWriteProtection(bool *);
    virtual IOReturn doAsyncReadCD(IOMemoryDescriptor *, UInt32, UInt32, CDSectorArea, CDSectorType,
        IOStorageCompletion);
    virtual IOReturn readISRC(UInt8, CDISRC); virtual IOReturn readMCN(CDMCN);
    virtual IOReturn readTOC(IOMemoryDescriptor *); virtual IOReturn audioPause(bool);
    virtual IOReturn audioPlay(CDMSF, CDMSF); virtual IOReturn audioScan(CDMSF, bool); virtual IOReturn audioStop();
    virtual IOReturn getAudioStatus(CDAudioStatus *); virtual IOReturn getAudioVolume(UInt8 *, UInt8 *);
    virtual IOReturn setAudioVolume(UInt8, UInt8); virtual IOReturn getSpeed(UInt16 *);
    virtual IOReturn setSpeed(UInt16); virtual UInt32 getMediaType();
    virtual IOReturn reportKey(IOMemoryDescriptor *, const DVDKeyClass, const UInt32, const UInt8,
        const DVDKeyFormat);
    virtual IOReturn reportKey(IOMemoryDescriptor *, const DVDKeyClass, const UInt32, const UInt8, const UInt8,
        const DVDKeyFormat);
    virtual IOReturn sendKey(IOMemoryDescriptor *, const DVDKeyClass, const UInt8, const DVDKeyFormat);
    virtual IOReturn readDVDStructure(IOMemoryDescriptor *, const UInt8, const UInt32, const UInt8, const UInt8);
    virtual IOReturn requestIdle(); virtual IOReturn message(UInt32, IOService *, void *);
    virtual IOReturn setProperties(OSObject *); virtual bool start(IOService *);
    virtual bool open(IOService *, IOOptionBits, IOStorageAccess);
    virtual bool handleOpen(IOService *, IOOptionBits, void *); virtual void handleClose(IOService *, IOOptionBits);
    virtual bool handleIsOpen(const IOService *) const;
    virtual IOReturn readTOC(IOMemoryDescriptor *, CDTOCFormat, UInt8, UInt8, UInt16 *);
    virtual IOReturn readDiscInfo(IOMemoryDescriptor *, UInt16 *);
    virtual IOReturn readTrackInfo(IOMemoryDescriptor *, UInt32, CDTrackInfoAddressType, UInt16 *);
    NK_MEMBERS(IODVDServices)
};
#endif
#endif

/* IOSCSIReducedBlockCommandsDevice */
#ifndef _IOKIT_IO_SCSI_REDUCED_BLOCK_COMMANDS_DEVICE_H_
#define _IOKIT_IO_SCSI_REDUCED_BLOCK_COMMANDS_DEVICE_H_
#define kCapacityDataBufferSize 8
enum {
    kRBCPowerStateSystemSleep = 0, kRBCPowerStateSleep, kRBCPowerStateStandby, kRBCPowerStateIdle,
    kRBCPowerStateActive, kRBCNumPowerStates,
};
#ifdef __cplusplus
class IOSCSIReducedBlockCommandsDevice : public IOSCSIPrimaryCommandsDevice {
    OSDeclareAbstractStructors(IOSCSIReducedBlockCommandsDevice)
public:
    struct IOSCSIReducedBlockCommandsDeviceExpansionData { };
    enum { kPollingMode_Suspended = 0, kPollingMode_NewMedia, kPollingMode_MediaRemoval };
protected:
    IONotifier *fPowerDownNotifier; bool fMediumRemovalPrevented, fKnownManualEject; UInt32 fPollingMode;
    bool fProtocolSpecificPowerControl;
    IOSCSIReducedBlockCommandsDeviceExpansionData *fIOSCSIReducedBlockCommandsDeviceReserved;
    bool fMediaChanged, fMediaPresent; UInt32 fMediaBlockSize, fMediaBlockCount;
    bool fMediaIsRemovable, fMediaIsWriteProtected; thread_call_t fPollingThread;
    virtual void CreateStorageServiceNub(); virtual bool DetermineDeviceCharacteristics();
    virtual void PollForMedia(); virtual void EnablePolling(); virtual void DisablePolling();
    virtual void CheckWriteProtection(); virtual void SetMediaCharacteristics(UInt32, UInt32);
    virtual void ResetMediaCharacteristics(); virtual bool ClearNotReadyStatus();
    virtual IOReturn IssueRead(IOMemoryDescriptor *, UInt64, UInt64);
    virtual IOReturn IssueWrite(IOMemoryDescriptor *, UInt64, UInt64);
    virtual IOReturn IssueRead(IOMemoryDescriptor *, UInt64, UInt64, void *);
    virtual IOReturn IssueWrite(IOMemoryDescriptor *, UInt64, UInt64, void *);
    virtual void InitializePowerManagement(IOService *); virtual UInt32 GetInitialPowerState();
    virtual UInt32 GetNumberOfPowerStateTransitions(); virtual void TicklePowerManager();
    virtual void HandlePowerChange(); virtual void HandleCheckPowerState(); virtual bool CheckMediaPresence();
    virtual bool InitializeDeviceSupport(); virtual void StartDeviceSupport(); virtual void SuspendDeviceSupport();
    virtual void ResumeDeviceSupport(); virtual void StopDeviceSupport(); virtual void TerminateDeviceSupport();
    virtual void free();
    virtual bool FORMAT_UNIT(SCSITaskIdentifier, SCSICmdField1Bit, SCSICmdField1Bit, SCSICmdField1Bit,
        SCSICmdField1Bit);
    virtual bool INQUIRY(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField1Bit, SCSICmdField1Bit,
        SCSICmdField1Byte, SCSICmdField1Byte);
    virtual bool MODE_SELECT_6(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField1Bit, SCSICmdField1Bit,
        SCSICmdField1Byte);
    virtual bool MODE_SENSE_6(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField1Bit, SCSICmdField2Bit,
        SCSICmdField6Bit, SCSICmdField1Byte);
    virtual bool PERSISTENT_RESERVE_IN(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField5Bit,
        SCSICmdField2Byte);
    virtual bool PERSISTENT_RESERVE_OUT(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField5Bit,
        SCSICmdField4Bit, SCSICmdField4Bit);
    virtual bool PREVENT_ALLOW_MEDIUM_REMOVAL(SCSITaskIdentifier, SCSICmdField2Bit);
    virtual bool READ_10(SCSITaskIdentifier, IOMemoryDescriptor *, UInt32, SCSICmdField4Byte, SCSICmdField2Byte);
    virtual bool READ_CAPACITY(SCSITaskIdentifier, IOMemoryDescriptor *);
    virtual bool RELEASE_6(SCSITaskIdentifier);
    virtual bool REQUEST_SENSE(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField1Byte);
    virtual bool RESERVE_6(SCSITaskIdentifier);
    virtual bool START_STOP_UNIT(SCSITaskIdentifier, SCSICmdField1Bit, SCSICmdField4Bit, SCSICmdField1Bit,
        SCSICmdField1Bit);
    virtual bool SYNCHRONIZE_CACHE(SCSITaskIdentifier); virtual bool TEST_UNIT_READY(SCSITaskIdentifier);
    virtual bool VERIFY(SCSITaskIdentifier, SCSICmdField4Byte, SCSICmdField2Byte);
    virtual bool WRITE_10(SCSITaskIdentifier, IOMemoryDescriptor *, UInt32, SCSICmdField1Bit, SCSICmdField4Byte,
        SCSICmdField2Byte);
    virtual bool WRITE_BUFFER(SCSITaskIdentifier, IOMemoryDescriptor *, SCSICmdField4Bit, SCSICmdField1Byte,
        SCSICmdField3Byte, SCSICmdField3Byte);
    virtual void SetMediaIcon(); virtual void AsyncReadWriteCompletion(SCSITaskIdentifier);
public:
    virtual IOReturn SyncReadWrite(IOMemoryDescriptor *, UInt64, UInt64);
    virtual IOReturn AsyncReadWrite(IOMemoryDescriptor *, UInt64, UInt64, void *); virtual IOReturn EjectTheMedia();
    virtual IOReturn FormatMedia(UInt64); virtual UInt32 GetFormatCapacities(UInt64 *, UInt32) const;
    virtual IOReturn LockUnlockMedia(bool); virtual IOReturn SynchronizeCache();
    virtual IOReturn ReportBlockSize(UInt64 *); virtual IOReturn ReportEjectability(bool *);
    virtual IOReturn ReportLockability(bool *); virtual IOReturn ReportPollRequirements(bool *, bool *);
    virtual IOReturn ReportMaxReadTransfer(UInt64, UInt64 *); virtual IOReturn ReportMaxValidBlock(UInt64 *);
    virtual IOReturn ReportMaxWriteTransfer(UInt64, UInt64 *); virtual IOReturn ReportMediaState(bool *, bool *);
    virtual IOReturn ReportRemovability(bool *); virtual IOReturn ReportWriteProtection(bool *);
    static void sPollForMedia(void *, void *);
    virtual IOReturn PowerDownHandler(void *, UInt32, IOService *, void *, vm_size_t);
    NK_MEMBERS(IOSCSIReducedBlockCommandsDevice)
};
#endif
#endif

/* IOSCSIPeripheralDeviceType0E */
#ifndef _IOKIT_IO_SCSI_PERIPHERAL_DEVICE_TYPE_0E_H_
#define _IOKIT_IO_SCSI_PERIPHERAL_DEVICE_TYPE_0E_H_
#ifdef __cplusplus
class IOSCSIPeripheralDeviceType0E : public IOSCSIReducedBlockCommandsDevice {
    OSDeclareDefaultStructors(IOSCSIPeripheralDeviceType0E)
public:
    struct IOSCSIPeripheralDeviceType0EExpansionData { };
protected:
    IOSCSIPeripheralDeviceType0EExpansionData *fIOSCSIPeripheralDeviceType0EReserved;
public:
    virtual bool init(OSDictionary *); virtual bool start(IOService *); virtual void stop(IOService *);
    NK_MEMBERS(IOSCSIPeripheralDeviceType0E)
};
#endif
#endif

/* IOReducedBlockServices */
#ifndef _IOKIT_IO_REDUCED_BLOCK_SERVICES_H_
#define _IOKIT_IO_REDUCED_BLOCK_SERVICES_H_
#ifdef __cplusplus
class IOReducedBlockServices : public IOBlockStorageDevice {
    OSDeclareDefaultStructors(IOReducedBlockServices)
public:
    struct IOReducedBlockServicesExpansionData { };
protected:
    IOReducedBlockServicesExpansionData *fIOReducedBlockServicesReserved; IOSCSIPeripheralDeviceType0E *fProvider;
    virtual bool attach(IOService *); virtual void detach(IOService *); virtual void free();
public:
    virtual IOReturn message(UInt32, IOService *, void *);
    static void AsyncReadWriteComplete(void *, IOReturn, UInt64);
    virtual IOReturn doAsyncReadWrite(IOMemoryDescriptor *, UInt32, UInt32, IOStorageCompletion);
    virtual IOReturn doAsyncReadWrite(IOMemoryDescriptor *, UInt64, UInt64, IOStorageCompletion);
    virtual IOReturn doAsyncReadWrite(IOMemoryDescriptor *, UInt64, UInt64, IOStorageAttributes *,
        IOStorageCompletion *);
    virtual IOReturn doEjectMedia(); virtual IOReturn doFormatMedia(UInt64);
    virtual UInt32 doGetFormatCapacities(UInt64 *, UInt32) const; virtual IOReturn doSynchronizeCache();
    virtual IOReturn getWriteCacheState(bool *); virtual IOReturn setWriteCacheState(bool);
    virtual char *getVendorString(); virtual char *getProductString(); virtual char *getRevisionString();
    virtual char *getAdditionalDeviceInfoString(); virtual IOReturn reportBlockSize(UInt64 *);
    virtual IOReturn reportEjectability(bool *); virtual IOReturn reportMediaState(bool *, bool *);
    virtual IOReturn reportMaxValidBlock(UInt64 *); virtual IOReturn reportRemovability(bool *);
    virtual IOReturn reportWriteProtection(bool *);
    NK_MEMBERS(IOReducedBlockServices)
};
#endif
#endif

/* IOSCSIProtocolServices */
#ifndef _IOKIT_IO_SCSI_PROTOCOL_SERVICES_H_
#define _IOKIT_IO_SCSI_PROTOCOL_SERVICES_H_
enum { kSCSIProtocolLayerPowerStateOff = 0, kSCSIProtocolLayerPowerStateOn, kSCSIProtocolLayerNumDefaultStates };
#ifdef __cplusplus
class IOSCSIProtocolServices : public IOSCSIProtocolInterface {
    OSDeclareAbstractStructors(IOSCSIProtocolServices)
public:
    struct IOSCSIProtocolServicesExpansionData { };
protected:
    UInt32 fSemaphore; bool fRequiresAutosenseDescriptor; SCSITaskCompletion fCompletionRoutine;
    queue_head_t fTaskQueueHead, fAutoSenseQueueHead;
    IOSCSIProtocolServicesExpansionData *fIOSCSIProtocolServicesReserved;
    virtual bool SendSCSICommand(SCSITaskIdentifier, SCSIServiceResponse *, SCSITaskStatus *) = 0;
    virtual SCSIServiceResponse AbortSCSICommand(SCSITaskIdentifier) = 0;
    void CommandCompleted(SCSITaskIdentifier, SCSIServiceResponse, SCSITaskStatus);
    SCSITaskAttribute GetTaskAttribute(SCSITaskIdentifier); bool SetTaskState(SCSITaskIdentifier, SCSITaskState);
    SCSITaskState GetTaskState(SCSITaskIdentifier); UInt8 GetLogicalUnitNumber(SCSITaskIdentifier);
    void GetLogicalUnitBytes(SCSITaskIdentifier, SCSILogicalUnitBytes *);
    UInt8 GetCommandDescriptorBlockSize(SCSITaskIdentifier);
    bool GetCommandDescriptorBlock(SCSITaskIdentifier, SCSICommandDescriptorBlock *);
    UInt8 GetDataTransferDirection(SCSITaskIdentifier); UInt64 GetRequestedDataTransferCount(SCSITaskIdentifier);
    bool SetRealizedDataTransferCount(SCSITaskIdentifier, UInt64);
    UInt64 GetRealizedDataTransferCount(SCSITaskIdentifier); IOMemoryDescriptor *GetDataBuffer(SCSITaskIdentifier);
    UInt64 GetDataBufferOffset(SCSITaskIdentifier); UInt32 GetTimeoutDuration(SCSITaskIdentifier);
    UInt64 GetAutosenseRequestedDataTransferCount(SCSITaskIdentifier);
    bool SetAutoSenseData(SCSITaskIdentifier, SCSI_Sense_Data *);
    bool SetAutoSenseData(SCSITaskIdentifier, SCSI_Sense_Data *, UInt8);
    void EnsureAutosenseDescriptorExists(SCSITaskIdentifier);
    bool SetProtocolLayerReference(SCSITaskIdentifier, void *); void *GetProtocolLayerReference(SCSITaskIdentifier);
    bool SetTaskExecutionMode(SCSITaskIdentifier, SCSITaskMode);
    SCSITaskMode GetTaskExecutionMode(SCSITaskIdentifier); void SendNotification_DeviceRemoved();
    void SendNotification_VerifyDeviceState(); void AddSCSITaskToQueue(SCSITaskIdentifier);
    void AddSCSITaskToHeadOfQueue(SCSITask *); SCSITask *RetrieveNextSCSITaskFromQueue();
    bool AbortSCSITaskFromQueue(SCSITask *); void SendSCSITasksFromQueue(); void RejectSCSITasksCurrentlyQueued();
    void ProcessCompletedTask(SCSITaskIdentifier, SCSIServiceResponse, SCSITaskStatus);
    void RejectTask(SCSITaskIdentifier); virtual void InitializePowerManagement(IOService *);
    virtual UInt32 GetInitialPowerState(); virtual void HandlePowerChange(); virtual void HandleCheckPowerState();
    virtual void TicklePowerManager(); virtual IOReturn HandlePowerOff(); virtual IOReturn HandlePowerOn();
    virtual SCSIServiceResponse HandleAbortTask(UInt8, SCSITaggedTaskIdentifier);
    virtual SCSIServiceResponse HandleAbortTaskSet(UInt8); virtual SCSIServiceResponse HandleClearACA(UInt8);
    virtual SCSIServiceResponse HandleClearTaskSet(UInt8);
    virtual SCSIServiceResponse HandleLogicalUnitReset(UInt8); virtual SCSIServiceResponse HandleTargetReset();
    virtual bool CreateSCSITargetDevice();
public:
    virtual bool init(OSDictionary * = 0); virtual bool start(IOService *); virtual void free();
    void RegisterSCSITaskCompletionRoutine(SCSITaskCompletion); virtual void ExecuteCommand(SCSITaskIdentifier);
    virtual SCSIServiceResponse AbortTask(UInt8, SCSITaggedTaskIdentifier);
    virtual SCSIServiceResponse AbortTaskSet(UInt8); virtual SCSIServiceResponse ClearACA(UInt8);
    virtual SCSIServiceResponse ClearTaskSet(UInt8); virtual SCSIServiceResponse LogicalUnitReset(UInt8);
    virtual SCSIServiceResponse TargetReset(); virtual SCSIServiceResponse AbortCommand(SCSITaskIdentifier);
    virtual bool IsProtocolServiceSupported(SCSIProtocolFeature, void *) = 0;
    virtual bool HandleProtocolServiceFeature(SCSIProtocolFeature, void *) = 0;
    NK_MEMBERS(IOSCSIProtocolServices)
};
#endif
#endif

/* IOSCSIPeripheralDeviceNub */
#ifndef _IOKIT_IO_SCSI_PERIPHERAL_DEVICE_NUB_H_
#define _IOKIT_IO_SCSI_PERIPHERAL_DEVICE_NUB_H_
enum {
    kPeripheralDeviceTypeNoMatch = 0, kDefaultProbeRanking = 0x1388, kFirstOrderRanking = 0x2710,
    kSecondOrderRanking = 0x3a98, kThirdOrderRanking = 0x4e20,
};
#ifdef __cplusplus
class IOSCSIPeripheralDeviceNub : public IOSCSIProtocolServices {
    OSDeclareDefaultStructors(IOSCSIPeripheralDeviceNub)
public:
    struct IOSCSIPeripheralDeviceNubExpansionData { };
protected:
    IOSCSIPeripheralDeviceNubExpansionData *fIOSCSIPeripheralDeviceNubReserved; IOSCSIProtocolInterface *fProvider;
    UInt8 fDefaultInquiryCount;
    SCSIServiceResponse SendTask(SCSITask *); bool InterrogateDevice();
    virtual bool SendSCSICommand(SCSITaskIdentifier, SCSIServiceResponse *, SCSITaskStatus *);
    virtual SCSIServiceResponse AbortSCSICommand(SCSITaskIdentifier);
    virtual bool IsProtocolServiceSupported(SCSIProtocolFeature, void *);
    virtual bool HandleProtocolServiceFeature(SCSIProtocolFeature, void *);
public:
    virtual bool init(OSDictionary *); virtual bool start(IOService *); virtual void free();
    virtual IOReturn message(UInt32, IOService *, void *);
    virtual bool matchPropertyTable(OSDictionary *, SInt32 *); virtual void ExecuteCommand(SCSITaskIdentifier);
    virtual SCSIServiceResponse AbortTask(UInt8, SCSITaggedTaskIdentifier);
    virtual SCSIServiceResponse AbortTaskSet(UInt8); virtual SCSIServiceResponse ClearACA(UInt8);
    virtual SCSIServiceResponse ClearTaskSet(UInt8); virtual SCSIServiceResponse LogicalUnitReset(UInt8);
    virtual SCSIServiceResponse TargetReset(); virtual SCSIServiceResponse AbortCommand(SCSITaskIdentifier);
    NK_MEMBERS(IOSCSIPeripheralDeviceNub)
};
class IOSCSILogicalUnitNub : public IOSCSIPeripheralDeviceNub {
    OSDeclareDefaultStructors(IOSCSILogicalUnitNub)
public:
    struct IOSCSILogicalUnitNubExpansionData { };
protected:
    IOSCSILogicalUnitNubExpansionData *fIOSCSILogicalUnitNubReserved;
public:
    virtual void SetLogicalUnitNumber(UInt8); UInt8 GetLogicalUnitNumber();
    virtual void ExecuteCommand(SCSITaskIdentifier);
    NK_MEMBERS(IOSCSILogicalUnitNub)
};
#endif
#endif

/* IOSCSIPeripheralDeviceType00 */
#ifndef _IOKIT_IO_SCSI_PERIPHERAL_DEVICE_TYPE_OO_H_
#define _IOKIT_IO_SCSI_PERIPHERAL_DEVICE_TYPE_OO_H_
#ifdef __cplusplus
class IOSCSIPeripheralDeviceType00 : public IOSCSIBlockCommandsDevice {
    OSDeclareDefaultStructors(IOSCSIPeripheralDeviceType00)
public:
    struct IOSCSIPeripheralDeviceType00ExpansionData { };
protected:
    OSSet *fClients; IOSCSIPeripheralDeviceType00ExpansionData *fIOSCSIPeripheralDeviceType00Reserved;
public:
    virtual bool init(OSDictionary *); virtual bool start(IOService *); virtual void free();
    virtual bool handleOpen(IOService *, IOOptionBits, void *); virtual void handleClose(IOService *, IOOptionBits);
    virtual bool handleIsOpen(const IOService *) const;
    virtual IOReturn newUserClient(task_t, void *, UInt32, OSDictionary *, IOUserClient **);
    virtual void CreateStorageServiceNub(); virtual char *GetVendorString(); virtual char *GetProductString();
    virtual char *GetRevisionString();
    NK_MEMBERS(IOSCSIPeripheralDeviceType00)
};
#endif
#endif

/* IOSCSIPeripheralDeviceType07 */
#ifndef _IOKIT_IO_SCSI_PERIPHERAL_DEVICE_TYPE_07_H_
#define _IOKIT_IO_SCSI_PERIPHERAL_DEVICE_TYPE_07_H_
#ifdef __cplusplus
class IOSCSIPeripheralDeviceType07 : public IOSCSIBlockCommandsDevice {
    OSDeclareDefaultStructors(IOSCSIPeripheralDeviceType07)
public:
    struct IOSCSIPeripheralDeviceType07ExpansionData { };
protected:
    IOSCSIPeripheralDeviceType07ExpansionData *fIOSCSIPeripheralDeviceType07Reserved;
public:
    virtual bool init(OSDictionary *); virtual bool start(IOService *); virtual void stop(IOService *);
    NK_MEMBERS(IOSCSIPeripheralDeviceType07)
};
#endif
#endif

/* SCSICmds_MODE_Definitions */
#ifndef _IOKIT_SCSI_CMDS_MODE_DEFINITIONS_H_
#define _IOKIT_SCSI_CMDS_MODE_DEFINITIONS_H_
typedef struct SPCModeParameterHeader6 {
    UInt8 MODE_DATA_LENGTH, MEDIUM_TYPE, DEVICE_SPECIFIC_PARAMETER, BLOCK_DESCRIPTOR_LENGTH;
} SPCModeParameterHeader6;
typedef struct SPCModeParameterHeader10 {
    UInt16 MODE_DATA_LENGTH; UInt8 MEDIUM_TYPE, DEVICE_SPECIFIC_PARAMETER, LONGLBA, RESERVED;
    UInt16 BLOCK_DESCRIPTOR_LENGTH;
} __attribute__((packed)) SPCModeParameterHeader10;
enum { kModeSenseParameterHeader10_LongLBABit = 0, kModeSenseParameterHeader10_LongLBAMask };
enum {
    kModeSenseSBCDeviceSpecific_DPOFUABit = 4, kModeSenseSBCDeviceSpecific_WriteProtectBit = 7,
    kModeSenseSBCDeviceSpecific_DPOFUAMask = 16, kModeSenseSBCDeviceSpecific_WriteProtectMask = 128,
};
typedef struct ModeParameterBlockDescriptor {
    UInt8 DENSITY_CODE, NUMBER_OF_BLOCKS[3], RESERVED, BLOCK_LENGTH[3];
} ModeParameterBlockDescriptor;
typedef struct DASDModeParameterBlockDescriptor {
    UInt32 NUMBER_OF_BLOCKS; UInt8 DENSITY_CODE, BLOCK_LENGTH[3];
} __attribute__((packed)) DASDModeParameterBlockDescriptor;
typedef struct LongLBAModeParameterBlockDescriptor {
    UInt64 NUMBER_OF_BLOCKS; UInt8 DENSITY_CODE, RESERVED[3]; UInt32 BLOCK_LENGTH;
} __attribute__((packed)) LongLBAModeParameterBlockDescriptor;
typedef struct ModePageFormatHeader { UInt8 PS_PAGE_CODE, PAGE_LENGTH; } ModePageFormatHeader;
enum { kModePageFormat_PS_Bit = 7, kModePageFormat_PAGE_CODE_Mask = 63, kModePageFormat_PS_Mask = 128 };
enum { kSPCModePagePowerConditionCode = 26, kSPCModePageAllPagesCode = 63 };
typedef struct SPCModePagePowerCondition {
    ModePageFormatHeader header; UInt8 RESERVED, IDLE_STANDBY; UInt32 IDLE_CONDITION_TIMER, STANDBY_CONDITION_TIMER;
} __attribute__((packed)) SPCModePagePowerCondition;
enum {
    kSBCModePageFormatDeviceCode = 3, kSBCModePageRigidDiskGeometryCode, kSBCModePageFlexibleDiskCode,
    kSBCModePageCachingCode = 8,
};
typedef struct SBCModePageFormatDevice {
    ModePageFormatHeader header; UInt16 TRACKS_PER_ZONE, ALTERNATE_SECTORS_PER_ZONE, ALTERNATE_TRACKS_PER_ZONE;
    UInt16 ALTERNATE_TRACKS_PER_LOGICAL_UNIT, SECTORS_PER_TRACK, DATA_BYTES_PER_PHYSICAL_SECTOR, INTERLEAVE;
    UInt16 TRACK_SKEW_FACTOR, CYLINDER_SKEW_FACTOR; UInt8 SSEC_HSEC_RMB_SURF, RESERVED[3];
} __attribute__((packed)) SBCModePageFormatDevice;
typedef struct SBCModePageRigidDiskGeometry {
    ModePageFormatHeader header;
    UInt8 NUMBER_OF_CYLINDERS[3], NUMBER_OF_HEADS, STARTING_CYLINDER_WRITE_PRECOMPENSATION[3];
    UInt8 STARTING_CYLINDER_REDUCED_WRITE_CURRENT[3]; UInt16 DEVICE_STEP_RATE;
    UInt8 LANDING_ZONE_CYLINDER[3], RPL, ROTATIONAL_OFFSET, RESERVED; UInt16 MEDIUM_ROTATION_RATE;
    UInt8 RESERVED1[2];
} __attribute__((packed)) SBCModePageRigidDiskGeometry;
enum { kSBCModePageRigidDiskGeometry_RPL_Mask = 3 };
typedef struct SBCModePageFlexibleDisk {
    ModePageFormatHeader header; UInt16 TRANSFER_RATE; UInt8 NUMBER_OF_HEADS, SECTORS_PER_TRACK;
    UInt16 DATA_BYTES_PER_SECTOR, NUMBER_OF_CYLINDERS, STARTING_CYLINDER_WRITE_PRECOMPENSATION;
    UInt16 STARTING_CYLINDER_REDUCED_WRITE_CURRENT, DEVICE_STEP_RATE; UInt8 DEVICE_STEP_PULSE_WIDTH;
    UInt16 HEAD_SETTLE_DELAY;
    UInt8 MOTOR_ON_DELAY, MOTOR_OFF_DELAY, TRDY_SSN_MO, SPC, WRITE_COMPENSATION, HEAD_LOAD_DELAY;
    UInt8 HEAD_UNLOAD_DELAY, PIN_34_PIN_2, PIN_4_PIN_1; UInt16 MEDIUM_ROTATION_RATE; UInt8 RESERVED[2];
} __attribute__((packed)) SBCModePageFlexibleDisk;
enum {
    kSBCModePageFlexibleDisk_MO_Bit = 5, kSBCModePageFlexibleDisk_SSN_Bit, kSBCModePageFlexibleDisk_TRDY_Bit,
    kSBCModePageFlexibleDisk_MO_Mask = 32, kSBCModePageFlexibleDisk_SSN_Mask = 64,
    kSBCModePageFlexibleDisk_TRDY_Mask = 128,
};
enum { kSBCModePageFlexibleDisk_SPC_Mask = 15 };
enum { kSBCModePageFlexibleDisk_PIN_2_Mask = 15, kSBCModePageFlexibleDisk_PIN_34_Mask = 240 };
enum { kSBCModePageFlexibleDisk_PIN_1_Mask = 15, kSBCModePageFlexibleDisk_PIN_4_Mask = 240 };
typedef struct SBCModePageCaching {
    ModePageFormatHeader header; UInt8 flags, DEMAND_READ_WRITE_RETENTION_PRIORITY;
    UInt16 DISABLE_PREFETCH_TRANSFER_LENGTH, MINIMUM_PREFETCH, MAXIMUM_PREFETCH, MAXIMUM_PREFETCH_CEILING;
    UInt8 flags2, NUMBER_OF_CACHE_SEGMENTS; UInt16 CACHE_SEGMENT_SIZE; UInt8 RESERVED, NON_CACHE_SEGMENT_SIZE[3];
} __attribute__((packed)) SBCModePageCaching;
enum {
    kSBCModePageCaching_RCD_Bit = 0, kSBCModePageCaching_MF_Bit, kSBCModePageCaching_WCE_Bit,
    kSBCModePageCaching_SIZE_Bit, kSBCModePageCaching_DISC_Bit, kSBCModePageCaching_CAP_Bit,
    kSBCModePageCaching_ABPF_Bit, kSBCModePageCaching_IC_Bit, kSBCModePageCaching_RCD_Mask = 1,
    kSBCModePageCaching_MF_Mask, kSBCModePageCaching_WCE_Mask = 4, kSBCModePageCaching_SIZE_Mask = 8,
    kSBCModePageCaching_DISC_Mask = 16, kSBCModePageCaching_CAP_Mask = 32, kSBCModePageCaching_ABPF_Mask = 64,
    kSBCModePageCaching_IC_Mask = 128,
};
enum { kSBCModePageCaching_DEMAND_WRITE_Mask = 255, kSBCModePageCaching_DEMAND_READ_Mask = 0xff00 };
enum {
    kSBCModePageCaching_VS1_Bit = 3, kSBCModePageCaching_VS2_Bit, kSBCModePageCaching_DRA_Bit,
    kSBCModePageCaching_LBCSS_Bit, kSBCModePageCaching_FSW_Bit, kSBCModePageCaching_VS1_Mask,
    kSBCModePageCaching_VS2_Mask = 16, kSBCModePageCaching_DRA_Mask = 32, kSBCModePageCaching_LBCSS_Mask = 64,
    kSBCModePageCaching_FSW_Mask = 128,
};
#endif

/* SCSICmds_READ_CAPACITY_Definitions */
#ifndef _IOKIT_SCSI_CMDS_READ_CAPACITY_H_
#define _IOKIT_SCSI_CMDS_READ_CAPACITY_H_
#define kREPORT_CAPACITY_MaximumLBA 0xFFFFFFFFUL
#define kREPORT_CAPACITY_16_MaximumLBA 0xFFFFFFFFFFFFFFFFULL
enum { kREPORT_CAPACITY_DataSize = 8, kREPORT_CAPACITY_16_DataSize = 32 };
typedef struct SCSI_Capacity_Data { UInt32 RETURNED_LOGICAL_BLOCK_ADDRESS,
    BLOCK_LENGTH_IN_BYTES; } SCSI_Capacity_Data;
typedef struct SCSI_Capacity_Data_Long {
    UInt64 RETURNED_LOGICAL_BLOCK_ADDRESS; UInt32 BLOCK_LENGTH_IN_BYTES; UInt8 RTO_EN_PROT_EN, Reserved[19];
} SCSI_Capacity_Data_Long;
enum { kREAD_CAPACITY_RTO_Enabled = 2, kREAD_CAPACITY_RTO_Disabled = 0, kREAD_CAPACITY_RTO_Mask = 2 };
enum { kREAD_CAPACITY_PROT_Enabled = 1, kREAD_CAPACITY_PROT_Disabled = 0, kREAD_CAPACITY_PROT_Mask };
#endif

/* SCSICmds_REPORT_LUNS_Definitions */
#ifndef _IOKIT_SCSI_CMDS_REPORT_LUNS_DEFINITIONS_H_
#define _IOKIT_SCSI_CMDS_REPORT_LUNS_DEFINITIONS_H_
#define kREPORT_LUNS_HeaderSize 8
typedef struct SCSICmd_REPORT_LUNS_LUN_ENTRY {
    UInt16 FIRST_LEVEL_ADDRESSING, SECOND_LEVEL_ADDRESSING, THIRD_LEVEL_ADDRESSING, FOURTH_LEVEL_ADDRESSING;
} SCSICmd_REPORT_LUNS_LUN_ENTRY;
enum {
    kREPORT_LUNS_ADDRESS_METHOD_PERIPHERAL_DEVICE = 0, kREPORT_LUNS_ADDRESS_METHOD_FLAT_SPACE,
    kREPORT_LUNS_ADDRESS_DEVICE_TYPE_SPECIFIC = 1, kREPORT_LUNS_ADDRESS_METHOD_LOGICAL_UNIT,
    kREPORT_LUNS_ADDRESS_METHOD_OFFSET = 14,
};
typedef struct REPORT_LUNS_LOGICAL_UNIT_ADDRESSING {
    UInt16 LUN : 5, BUS_NUMBER : 3, TARGET : 6, reserved2 : 1, reserved : 1;
} REPORT_LUNS_LOGICAL_UNIT_ADDRESSING;
typedef struct REPORT_LUNS_PERIPHERAL_DEVICE_ADDRESSING {
    UInt16 TARGET_LUN : 8, BUS_IDENTIFIER : 6, reserved2 : 1, reserved : 1;
} REPORT_LUNS_PERIPHERAL_DEVICE_ADDRESSING;
typedef struct SCSICmd_REPORT_LUNS_Header {
    UInt32 LUN_LIST_LENGTH, RESERVED; SCSICmd_REPORT_LUNS_LUN_ENTRY LUN[1];
} SCSICmd_REPORT_LUNS_Header;
#endif

/* SCSICommandOperationCodes */
#ifndef _SCSI_COMMAND_OPERATION_CODES_H_
#define _SCSI_COMMAND_OPERATION_CODES_H_
enum {
    kSCSICmd_ACCESS_CONTROL_IN = 134, kSCSICmd_ACCESS_CONTROL_OUT, kSCSICmd_BLANK = 161,
    kSCSICmd_CHANGE_DEFINITION = 64, kSCSICmd_CLOSE_TRACK_SESSION = 91, kSCSICmd_COMPARE = 57, kSCSICmd_COPY = 24,
    kSCSICmd_COPY_AND_VERIFY = 58, kSCSICmd_ERASE_10 = 44, kSCSICmd_ERASE_12 = 172, kSCSICmd_EXTENDED_COPY = 131,
    kSCSICmd_FORMAT_UNIT = 4, kSCSICmd_GET_CONFIGURATION = 70, kSCSICmd_GET_EVENT_STATUS_NOTIFICATION = 74,
    kSCSICmd_GET_PERFORMANCE = 172, kSCSICmd_INQUIRY = 18, kSCSICmd_LOAD_UNLOAD_MEDIUM = 166,
    kSCSICmd_LOCK_UNLOCK_CACHE = 54, kSCSICmd_LOCK_UNLOCK_CACHE_16 = 146, kSCSICmd_LOG_SELECT = 76,
    kSCSICmd_LOG_SENSE, kSCSICmd_MAINTENANCE_IN = 163, kSCSICmd_MAINTENANCE_OUT, kSCSICmd_MECHANISM_STATUS = 189,
    kSCSICmd_MEDIUM_SCAN = 56, kSCSICmd_MODE_SELECT_6 = 21, kSCSICmd_MODE_SELECT_10 = 85,
    kSCSICmd_MODE_SENSE_6 = 26, kSCSICmd_MODE_SENSE_10 = 90, kSCSICmd_MOVE_MEDIUM_ATTACHED = 167,
    kSCSICmd_PAUSE_RESUME = 75, kSCSICmd_PERSISTENT_RESERVE_IN = 94, kSCSICmd_PERSISTENT_RESERVE_OUT,
    kSCSICmd_PLAY_AUDIO_10 = 69, kSCSICmd_PLAY_AUDIO_12 = 165, kSCSICmd_PLAY_AUDIO_MSF = 71,
    kSCSICmd_PLAY_AUDIO_TRACK_INDEX, kSCSICmd_PLAY_CD = 188, kSCSICmd_PLAY_RELATIVE_10 = 73,
    kSCSICmd_PLAY_RELATIVE_12 = 169, kSCSICmd_PREFETCH = 52, kSCSICmd_PREFETCH_16 = 144,
    kSCSICmd_PREVENT_ALLOW_MEDIUM_REMOVAL = 30, kSCSICmd_READ_6 = 8, kSCSICmd_READ_10 = 40, kSCSICmd_READ_12 = 168,
    kSCSICmd_READ_16 = 136, kSCSICmd_READ_ATTRIBUTE = 140, kSCSICmd_READ_BUFFER = 60,
    kSCSICmd_READ_BUFFER_CAPACITY = 92, kSCSICmd_READ_CAPACITY = 37, kSCSICmd_READ_CD = 190,
    kSCSICmd_READ_CD_MSF = 185, kSCSICmd_READ_DEFECT_DATA_10 = 55, kSCSICmd_READ_DEFECT_DATA_12 = 183,
    kSCSICmd_READ_DISC_INFORMATION = 81, kSCSICmd_READ_DVD_STRUCTURE = 173, kSCSICmd_READ_DISC_STRUCTURE = 173,
    kSCSICmd_READ_ELEMENT_STATUS_ATTACHED = 180, kSCSICmd_READ_FORMAT_CAPACITIES = 35,
    kSCSICmd_READ_GENERATION = 41, kSCSICmd_READ_HEADER = 68, kSCSICmd_READ_LONG = 62,
    kSCSICmd_READ_MASTER_CUE = 89, kSCSICmd_READ_SUB_CHANNEL = 66, kSCSICmd_READ_TOC_PMA_ATIP,
    kSCSICmd_READ_TRACK_INFORMATION = 82, kSCSICmd_READ_UPDATED_BLOCK_10 = 45, kSCSICmd_REASSIGN_BLOCKS = 7,
    kSCSICmd_REBUILD = 129, kSCSICmd_RECEIVE = 8, kSCSICmd_RECEIVE_COPY_RESULTS = 132,
    kSCSICmd_RECEIVE_DIAGNOSTICS_RESULTS = 28, kSCSICmd_REDUNDANCY_GROUP_IN = 186, kSCSICmd_REDUNDANCY_GROUP_OUT,
    kSCSICmd_REGENERATE = 130, kSCSICmd_RELEASE_6 = 23, kSCSICmd_RELEASE_10 = 87, kSCSICmd_REPAIR_TRACK,
    kSCSICmd_REPORT_DEVICE_IDENTIFIER = 163, kSCSICmd_REPORT_KEY, kSCSICmd_REPORT_LUNS = 160,
    kSCSICmd_REQUEST_SENSE = 3, kSCSICmd_RESERVE_6 = 22, kSCSICmd_RESERVE_10 = 86, kSCSICmd_RESERVE_TRACK = 83,
    kSCSICmd_REZERO_UNIT = 1, kSCSICmd_SCAN_MMC = 186, kSCSICmd_SEARCH_DATA_EQUAL_10 = 49,
    kSCSICmd_SEARCH_DATA_EQUAL_12 = 177, kSCSICmd_SEARCH_DATA_HIGH_10 = 48, kSCSICmd_SEARCH_DATA_HIGH_12 = 176,
    kSCSICmd_SEARCH_DATA_LOW_10 = 50, kSCSICmd_SEARCH_DATA_LOW_12 = 178, kSCSICmd_SEEK_6 = 11,
    kSCSICmd_SEEK_10 = 43, kSCSICmd_SEND = 10, kSCSICmd_SEND_CUE_SHEET = 93, kSCSICmd_SEND_DIAGNOSTICS = 29,
    kSCSICmd_SEND_DVD_STRUCTURE = 191, kSCSICmd_SEND_EVENT = 162, kSCSICmd_SEND_KEY,
    kSCSICmd_SEND_OPC_INFORMATION = 84, kSCSICmd_SERVICE_ACTION_IN = 158, kSCSICmd_SERVICE_ACTION_OUT,
    kSCSICmd_SET_CD_SPEED = 187, kSCSICmd_SET_DEVICE_IDENTIFIER = 164, kSCSICmd_SET_LIMITS_10 = 51,
    kSCSICmd_SET_LIMITS_12 = 179, kSCSICmd_SET_READ_AHEAD = 167, kSCSICmd_SET_STREAMING = 182,
    kSCSICmd_SPARE_IN = 188, kSCSICmd_SPARE_OUT, kSCSICmd_START_STOP_UNIT = 27, kSCSICmd_STOP_PLAY_SCAN = 78,
    kSCSICmd_SYNCHRONIZE_CACHE = 53, kSCSICmd_SYNCHRONIZE_CACHE_16 = 145, kSCSICmd_TEST_UNIT_READY = 0,
    kSCSICmd_UPDATE_BLOCK = 61, kSCSICmd_UNMAP = 66, kSCSICmd_VERIFY_10 = 47, kSCSICmd_VERIFY_12 = 175,
    kSCSICmd_VERIFY_16 = 143, kSCSICmd_VOLUME_SET_IN = 190, kSCSICmd_VOLUME_SET_OUT, kSCSICmd_WRITE_6 = 10,
    kSCSICmd_WRITE_10 = 42, kSCSICmd_WRITE_12 = 170, kSCSICmd_WRITE_16 = 138, kSCSICmd_WRITE_AND_VERIFY_10 = 46,
    kSCSICmd_WRITE_AND_VERIFY_12 = 174, kSCSICmd_WRITE_AND_VERIFY_16 = 142, kSCSICmd_WRITE_ATTRIBUTE = 141,
    kSCSICmd_WRITE_BUFFER = 59, kSCSICmd_WRITE_LONG = 63, kSCSICmd_WRITE_SAME = 65, kSCSICmd_WRITE_SAME_16 = 147,
    kSCSICmd_XDREAD = 82, kSCSICmd_XDWRITE = 80, kSCSICmd_XDWRITE_EXTENDED = 128, kSCSICmd_XDWRITEREAD_10 = 83,
    kSCSICmd_XPWRITE = 81, kSCSICmdVariableLengthCDB = 127,
};
enum {
    kSCSIServiceAction_READ_32 = 9, kSCSIServiceAction_VERIFY_32, kSCSIServiceAction_WRITE_32,
    kSCSIServiceAction_WRITE_AND_VERIFY_32, kSCSIServiceAction_WRITE_SAME_32, kSCSIServiceAction_XDREAD_32 = 3,
    kSCSIServiceAction_XDWRITE_32, kSCSIServiceAction_XDWRITEREAD_32 = 7, kSCSIServiceAction_XPWRITE_32 = 6,
};
enum {
    kSCSIServiceAction_REPORT_ALIASES = 11, kSCSIServiceAction_REPORT_DEVICE_IDENTIFIER = 5,
    kSCSIServiceAction_REPORT_PRIORITY = 14, kSCSIServiceAction_REPORT_PROVISIONING_INITIALIZATION_PATTERN = 29,
    kSCSIServiceAction_REPORT_SUPPORTED_OPERATION_CODES = 12,
    kSCSIServiceAction_REPORT_SUPPORTED_TASK_MANAGEMENT_FUNCTIONS,
    kSCSIServiceAction_REPORT_TARGET_PORT_GROUPS = 10,
};
enum {
    kSCSIServiceAction_CHANGE_ALIASES = 11, kSCSIServiceAction_SET_DEVICE_IDENTIFIER = 6,
    kSCSIServiceAction_SET_PRIORITY = 14, kSCSIServiceAction_SET_TARGET_PORT_GROUPS = 10,
};
enum {
    kSCSIServiceAction_GET_LBA_STATUS = 18, kSCSIServiceAction_READ_CAPACITY_16 = 16,
    kSCSIServiceAction_READ_LONG_16,
};
enum { kSCSIServiceAction_WRITE_LONG_16 = 17 };
enum {
    kSPCCmd_CHANGE_DEFINITION = 64, kSPCCmd_COMPARE = 57, kSPCCmd_COPY = 24, kSPCCmd_COPY_AND_VERIFY = 58,
    kSPCCmd_EXTENDED_COPY = 131, kSPCCmd_INQUIRY = 18, kSPCCmd_LOG_SELECT = 76, kSPCCmd_LOG_SENSE,
    kSPCCmd_MODE_SELECT_6 = 21, kSPCCmd_MODE_SELECT_10 = 85, kSPCCmd_MODE_SENSE_6 = 26, kSPCCmd_MODE_SENSE_10 = 90,
    kSPCCmd_MOVE_MEDIUM_ATTACHED = 167, kSPCCmd_PERSISTENT_RESERVE_IN = 94, kSPCCmd_PERSISTENT_RESERVE_OUT,
    kSPCCmd_PREVENT_ALLOW_MEDIUM_REMOVAL = 30, kSPCCmd_READ_BUFFER = 60, kSPCCmd_READ_ELEMENT_STATUS_ATTACHED = 180,
    kSPCCmd_RECEIVE_COPY_RESULTS = 132, kSPCCmd_RECEIVE_DIAGNOSTICS_RESULTS = 28, kSPCCmd_RELEASE_10 = 87,
    kSPCCmd_RELEASE_6 = 23, kSPCCmd_REPORT_DEVICE_IDENTIFIER = 163, kSPCCmd_REPORT_LUNS = 160,
    kSPCCmd_REQUEST_SENSE = 3, kSPCCmd_RESERVE_10 = 86, kSPCCmd_RESERVE_6 = 22, kSPCCmd_SEND_DIAGNOSTICS = 29,
    kSPCCmd_SET_DEVICE_IDENTIFIER = 164, kSPCCmd_TEST_UNIT_READY = 0, kSPCCmd_WRITE_BUFFER = 59,
};
enum {
    kSBCCmd_CHANGE_DEFINITION = 64, kSBCCmd_COMPARE = 57, kSBCCmd_COPY = 24, kSBCCmd_COPY_AND_VERIFY = 58,
    kSBCCmd_FORMAT_UNIT = 4, kSBCCmd_INQUIRY = 18, kSBCCmd_LOCK_UNLOCK_CACHE = 54, kSBCCmd_LOG_SELECT = 76,
    kSBCCmd_LOG_SENSE, kSBCCmd_MODE_SELECT_6 = 21, kSBCCmd_MODE_SELECT_10 = 85, kSBCCmd_MODE_SENSE_6 = 26,
    kSBCCmd_MODE_SENSE_10 = 90, kSBCCmd_MOVE_MEDIUM_ATTACHED = 167, kSBCCmd_PERSISTENT_RESERVE_IN = 94,
    kSBCCmd_PERSISTENT_RESERVE_OUT, kSBCCmd_PREFETCH = 52, kSBCCmd_PREVENT_ALLOW_MEDIUM_REMOVAL = 30,
    kSBCCmd_READ_6 = 8, kSBCCmd_READ_10 = 40, kSBCCmd_READ_12 = 168, kSBCCmd_READ_BUFFER = 60,
    kSBCCmd_READ_CAPACITY = 37, kSBCCmd_READ_DEFECT_DATA_10 = 55, kSBCCmd_READ_DEFECT_DATA_12 = 183,
    kSBCCmd_READ_ELEMENT_STATUS_ATTACHED = 180, kSBCCmd_READ_GENERATION = 41, kSBCCmd_READ_LONG = 62,
    kSBCCmd_READ_UPDATED_BLOCK_10 = 45, kSBCCmd_REASSIGN_BLOCKS = 7, kSBCCmd_REBUILD = 129,
    kSBCCmd_RECEIVE_DIAGNOSTICS_RESULTS = 28, kSBCCmd_REGENERATE = 130, kSBCCmd_RELEASE_6 = 23,
    kSBCCmd_RELEASE_10 = 87, kSBCCmd_REPORT_LUNS = 160, kSBCCmd_REQUEST_SENSE = 3, kSBCCmd_RESERVE_6 = 22,
    kSBCCmd_RESERVE_10 = 86, kSBCCmd_REZERO_UNIT = 1, kSBCCmd_SEARCH_DATA_EQUAL_10 = 49,
    kSBCCmd_SEARCH_DATA_HIGH_10 = 48, kSBCCmd_SEARCH_DATA_LOW_10 = 50, kSBCCmd_SEEK_6 = 11, kSBCCmd_SEEK_10 = 43,
    kSBCCmd_SEND_DIAGNOSTICS = 29, kSBCCmd_SET_LIMITS_10 = 51, kSBCCmd_SET_LIMITS_12 = 179,
    kSBCCmd_START_STOP_UNIT = 27, kSBCCmd_SYNCHRONIZE_CACHE = 53, kSBCCmd_TEST_UNIT_READY = 0,
    kSBCCmd_UPDATE_BLOCK = 61, kSBCCmd_VERIFY_10 = 47, kSBCCmd_WRITE_6 = 10, kSBCCmd_WRITE_10 = 42,
    kSBCCmd_WRITE_12 = 170, kSBCCmd_WRITE_AND_VERIFY_10 = 46, kSBCCmd_WRITE_AND_VERIFY_12 = 174,
    kSBCCmd_WRITE_BUFFER = 59, kSBCCmd_WRITE_LONG = 63, kSBCCmd_WRITE_SAME = 65, kSBCCmd_XDREAD = 82,
    kSBCCmd_XDWRITE = 80, kSBCCmd_XDWRITE_EXTENDED = 128, kSBCCmd_XPWRITE = 81,
};
enum {
    kSSCSeqCmd_CHANGE_DEFINITION = 64, kSSCSeqCmd_COMPARE = 57, kSSCSeqCmd_COPY = 24,
    kSSCSeqCmd_COPY_AND_VERIFY = 58, kSSCSeqCmd_ERASE = 25, kSSCSeqCmd_FORMAT_MEDIUM = 4, kSSCSeqCmd_INQUIRY = 18,
    kSSCSeqCmd_LOAD_UNLOAD = 27, kSSCSeqCmd_LOCATE = 43, kSSCSeqCmd_LOG_SELECT = 76, kSSCSeqCmd_LOG_SENSE,
    kSSCSeqCmd_MODE_SELECT_6 = 21, kSSCSeqCmd_MODE_SELECT_10 = 85, kSSCSeqCmd_MODE_SENSE_6 = 26,
    kSSCSeqCmd_MODE_SENSE_10 = 90, kSSCSeqCmd_MOVE_MEDIUM = 165, kSSCSeqCmd_MOVE_MEDIUM_ATTACHED = 167,
    kSSCSeqCmd_PERSISTENT_RESERVE_IN = 94, kSSCSeqCmd_PERSISTENT_RESERVE_OUT,
    kSSCSeqCmd_PREVENT_ALLOW_MEDIUM_REMOVAL = 30, kSSCSeqCmd_READ_6 = 8, kSSCSeqCmd_READ_BLOCK_LIMITS = 5,
    kSSCSeqCmd_READ_BUFFER = 60, kSSCSeqCmd_READ_ELEMENT_STATUS = 184,
    kSSCSeqCmd_READ_ELEMENT_STATUS_ATTACHED = 180, kSSCSeqCmd_READ_POSITION = 52, kSSCSeqCmd_READ_REVERSE = 15,
    kSSCSeqCmd_RECEIVE_DIAGNOSTICS_RESULTS = 28, kSSCSeqCmd_RECOVER_BUFFERED_DATA = 20, kSSCSeqCmd_RELEASE_6 = 23,
    kSSCSeqCmd_RELEASE_10 = 87, kSSCSeqCmd_REPORT_DENSITY_SUPPORT = 68, kSSCSeqCmd_REPORT_LUNS = 160,
    kSSCSeqCmd_REQUEST_SENSE = 3, kSSCSeqCmd_RESERVE_6 = 22, kSSCSeqCmd_RESERVE_10 = 86, kSSCSeqCmd_REWIND = 1,
    kSSCSeqCmd_SEND_DIAGNOSTICS = 29, kSSCSeqCmd_SPACE = 17, kSSCSeqCmd_TEST_UNIT_READY = 0,
    kSSCSeqCmd_VERIFY_6 = 19, kSSCSeqCmd_WRITE_6 = 10, kSSCSeqCmd_WRITE_BUFFER = 59,
    kSSCSeqCmd_WRITE_FILEMARKS = 16,
};
enum {
    kSSCPrinterCmd_CHANGE_DEFINITION = 64, kSSCPrinterCmd_COMPARE = 57, kSSCPrinterCmd_COPY = 24,
    kSSCPrinterCmd_COPY_AND_VERIFY = 58, kSSCPrinterCmd_FORMAT = 4, kSSCPrinterCmd_INQUIRY = 18,
    kSSCPrinterCmd_LOG_SELECT = 76, kSSCPrinterCmd_LOG_SENSE, kSSCPrinterCmd_MODE_SELECT_6 = 21,
    kSSCPrinterCmd_MODE_SELECT_10 = 85, kSSCPrinterCmd_MODE_SENSE_6 = 26, kSSCPrinterCmd_MODE_SENSE_10 = 90,
    kSSCPrinterCmd_PERSISTENT_RESERVE_IN = 94, kSSCPrinterCmd_PERSISTENT_RESERVE_OUT, kSSCPrinterCmd_PRINT = 10,
    kSSCPrinterCmd_READ_BUFFER = 60, kSSCPrinterCmd_RECEIVE_DIAGNOSTICS_RESULTS = 28,
    kSSCPrinterCmd_RECOVER_BUFFERED_DATA = 20, kSSCPrinterCmd_RELEASE_6 = 23, kSSCPrinterCmd_RELEASE_10 = 87,
    kSSCPrinterCmd_REPORT_LUNS = 160, kSSCPrinterCmd_REQUEST_SENSE = 3, kSSCPrinterCmd_RESERVE_6 = 22,
    kSSCPrinterCmd_RESERVE_10 = 86, kSSCPrinterCmd_SEND_DIAGNOSTICS = 29, kSSCPrinterCmd_SLEW_AND_PRINT = 11,
    kSSCPrinterCmd_STOP_PRINT = 27, kSSCPrinterCmd_SYNCHRONIZE_BUFFER = 16, kSSCPrinterCmd_TEST_UNIT_READY = 0,
    kSSCPrinterCmd_WRITE_BUFFER = 59,
};
enum {
    kSPCProcCmd_CHANGE_DEFINITION = 64, kSPCProcCmd_COMPARE = 57, kSPCProcCmd_COPY = 24,
    kSPCProcCmd_COPY_AND_VERIFY = 58, kSPCProcCmd_EXTENDED_COPY = 131, kSPCProcCmd_INQUIRY = 18,
    kSPCProcCmd_LOG_SELECT = 76, kSPCProcCmd_LOG_SENSE, kSPCProcCmd_PERSISTENT_RESERVE_IN = 94,
    kSPCProcCmd_PERSISTENT_RESERVE_OUT, kSPCProcCmd_READ_BUFFER = 60, kSPCProcCmd_RECEIVE = 8,
    kSPCProcCmd_RECEIVE_COPY_RESULTS = 132, kSPCProcCmd_RECEIVE_DIAGNOSTICS_RESULTS = 28,
    kSPCProcCmd_RELEASE_10 = 87, kSPCProcCmd_RELEASE_6 = 23, kSPCProcCmd_REPORT_LUNS = 160,
    kSPCProcCmd_REQUEST_SENSE = 3, kSPCProcCmd_RESERVE_10 = 86, kSPCProcCmd_RESERVE_6 = 22, kSPCProcCmd_SEND = 10,
    kSPCProcCmd_SEND_DIAGNOSTICS = 29, kSPCProcCmd_TEST_UNIT_READY = 0, kSPCProcCmd_WRITE_BUFFER = 59,
};
enum {
    kSBCWOCmd_CHANGE_DEFINITION = 64, kSBCWOCmd_COMPARE = 57, kSBCWOCmd_COPY = 24, kSBCWOCmd_COPY_AND_VERIFY = 58,
    kSBCWOCmd_INQUIRY = 18, kSBCWOCmd_LOCK_UNLOCK_CACHE = 54, kSBCWOCmd_LOG_SELECT = 76, kSBCWOCmd_LOG_SENSE,
    kSBCWOCmd_MEDIUM_SCAN = 56, kSBCWOCmd_MODE_SELECT_6 = 21, kSBCWOCmd_MODE_SELECT_10 = 85,
    kSBCWOCmd_MODE_SENSE_6 = 26, kSBCWOCmd_MODE_SENSE_10 = 90, kSBCWOCmd_MOVE_MEDIUM = 165,
    kSBCWOCmd_PERSISTENT_RESERVE_IN = 94, kSBCWOCmd_PERSISTENT_RESERVE_OUT, kSBCWOCmd_PREFETCH = 52,
    kSBCWOCmd_PREVENT_ALLOW_MEDIUM_REMOVAL = 30, kSBCWOCmd_READ_6 = 8, kSBCWOCmd_READ_10 = 40,
    kSBCWOCmd_READ_12 = 168, kSBCWOCmd_READ_BUFFER = 60, kSBCWOCmd_READ_CAPACITY = 37,
    kSBCWOCmd_READ_ELEMENT_STATUS = 184, kSBCWOCmd_READ_LONG = 62, kSBCWOCmd_REASSIGN_BLOCKS = 7,
    kSBCWOCmd_RECEIVE_DIAGNOSTICS_RESULTS = 28, kSBCWOCmd_RELEASE_6 = 23, kSBCWOCmd_RELEASE_10 = 87,
    kSBCWOCmd_REQUEST_SENSE = 3, kSBCWOCmd_RESERVE_6 = 22, kSBCWOCmd_RESERVE_10 = 86, kSBCWOCmd_REZERO_UNIT = 1,
    kSBCWOCmd_SEARCH_DATA_EQUAL_10 = 49, kSBCWOCmd_SEARCH_DATA_EQUAL_12 = 177, kSBCWOCmd_SEARCH_DATA_HIGH_10 = 48,
    kSBCWOCmd_SEARCH_DATA_HIGH_12 = 176, kSBCWOCmd_SEARCH_DATA_LOW_10 = 50, kSBCWOCmd_SEARCH_DATA_LOW_12 = 178,
    kSBCWOCmd_SEEK_6 = 11, kSBCWOCmd_SEEK_10 = 43, kSBCWOCmd_SEND_DIAGNOSTICS = 29, kSBCWOCmd_SET_LIMITS_10 = 51,
    kSBCWOCmd_SET_LIMITS_12 = 179, kSBCWOCmd_START_STOP_UNIT = 27, kSBCWOCmd_SYNCHRONIZE_CACHE = 53,
    kSBCWOCmd_TEST_UNIT_READY = 0, kSBCWOCmd_VERIFY_10 = 47, kSBCWOCmd_VERIFY_12 = 175, kSBCWOCmd_WRITE_6 = 10,
    kSBCWOCmd_WRITE_10 = 42, kSBCWOCmd_WRITE_12 = 170, kSBCWOCmd_WRITE_AND_VERIFY_10 = 46,
    kSBCWOCmd_WRITE_AND_VERIFY_12 = 174, kSBCWOCmd_WRITE_BUFFER = 59, kSBCWOCmd_WRITE_LONG = 63,
};
enum {
    kMMCCmd_BLANK = 161, kMMCCmd_CHANGE_DEFINITION = 64, kMMCCmd_CLOSE_TRACK_SESSION = 91, kMMCCmd_COMPARE = 57,
    kMMCCmd_COPY = 24, kMMCCmd_COPY_AND_VERIFY = 58, kMMCCmd_ERASE = 44, kMMCCmd_FORMAT_UNIT = 4,
    kMMCCmd_GET_CONFIGURATION = 70, kMMCCmd_GET_EVENT_STATUS_NOTIFICATION = 74, kMMCCmd_GET_PERFORMANCE = 172,
    kMMCCmd_INQUIRY = 18, kMMCCmd_LOAD_UNLOAD_MEDIUM = 166, kMMCCmd_LOG_SELECT = 76, kMMCCmd_LOG_SENSE,
    kMMCCmd_MECHANISM_STATUS = 189, kMMCCmd_MODE_SELECT_6 = 21, kMMCCmd_MODE_SELECT_10 = 85,
    kMMCCmd_MODE_SENSE_6 = 26, kMMCCmd_MODE_SENSE_10 = 90, kMMCCmd_PAUSE_RESUME = 75, kMMCCmd_PLAY_AUDIO_10 = 69,
    kMMCCmd_PLAY_AUDIO_12 = 165, kMMCCmd_PLAY_AUDIO_MSF = 71, kMMCCmd_PLAY_AUDIO_TRACK_INDEX, kMMCCmd_PLAY_CD = 188,
    kMMCCmd_PLAY_RELATIVE_10 = 73, kMMCCmd_PLAY_RELATIVE_12 = 169, kMMCCmd_PREFETCH = 52,
    kMMCCmd_PREVENT_ALLOW_MEDIUM_REMOVAL = 30, kMMCCmd_READ_6 = 8, kMMCCmd_READ_10 = 40, kMMCCmd_READ_12 = 168,
    kMMCCmd_READ_BUFFER = 60, kMMCCmd_READ_BUFFER_CAPACITY = 92, kMMCCmd_READ_CD = 190, kMMCCmd_READ_CD_MSF = 185,
    kMMCCmd_READ_CAPACITY = 37, kMMCCmd_READ_DISC_INFORMATION = 81, kMMCCmd_READ_DVD_STRUCTURE = 173,
    kMMCCmd_READ_DISC_STRUCTURE = 173, kMMCCmd_READ_FORMAT_CAPACITIES = 35, kMMCCmd_READ_HEADER = 68,
    kMMCCmd_READ_LONG = 62, kMMCCmd_READ_MASTER_CUE = 89, kMMCCmd_READ_SUB_CHANNEL = 66, kMMCCmd_READ_TOC_PMA_ATIP,
    kMMCCmd_READ_TRACK_INFORMATION = 82, kMMCCmd_RECEIVE_DIAGNOSTICS_RESULTS = 28, kMMCCmd_RELEASE_6 = 23,
    kMMCCmd_RELEASE_10 = 87, kMMCCmd_REPAIR_TRACK, kMMCCmd_REPORT_KEY = 164, kMMCCmd_REQUEST_SENSE = 3,
    kMMCCmd_RESERVE_6 = 22, kMMCCmd_RESERVE_10 = 86, kMMCCmd_RESERVE_TRACK = 83, kMMCCmd_SCAN_MMC = 186,
    kMMCCmd_SEARCH_DATA_EQUAL_10 = 49, kMMCCmd_SEARCH_DATA_EQUAL_12 = 177, kMMCCmd_SEARCH_DATA_HIGH_10 = 48,
    kMMCCmd_SEARCH_DATA_HIGH_12 = 176, kMMCCmd_SEARCH_DATA_LOW_10 = 50, kMMCCmd_SEARCH_DATA_LOW_12 = 178,
    kMMCCmd_SEEK_6 = 11, kMMCCmd_SEEK_10 = 43, kMMCCmd_SEND_CUE_SHEET = 93, kMMCCmd_SEND_DIAGNOSTICS = 29,
    kMMCCmd_SEND_DVD_STRUCTURE = 191, kMMCCmd_SEND_EVENT = 162, kMMCCmd_SEND_KEY, kMMCCmd_SEND_OPC_INFORMATION = 84,
    kMMCCmd_SET_CD_SPEED = 187, kMMCCmd_SET_LIMITS_10 = 51, kMMCCmd_SET_LIMITS_12 = 179,
    kMMCCmd_SET_READ_AHEAD = 167, kMMCCmd_SET_STREAMING = 182, kMMCCmd_START_STOP_UNIT = 27,
    kMMCCmd_STOP_PLAY_SCAN = 78, kMMCCmd_SYNCHRONIZE_CACHE = 53, kMMCCmd_TEST_UNIT_READY = 0,
    kMMCCmd_VERIFY_10 = 47, kMMCCmd_VERIFY_12 = 175, kMMCCmd_WRITE_10 = 42, kMMCCmd_WRITE_12 = 170,
    kMMCCmd_WRITE_AND_VERIFY_10 = 46, kMMCCmd_WRITE_BUFFER = 59,
};
enum {
    kSGCCmd_CHANGE_DEFINITION = 64, kSGCCmd_COMPARE = 57, kSGCCmd_COPY = 24, kSGCCmd_COPY_AND_VERIFY = 58,
    kSGCCmd_GET_DATA_BUFFER_STATUS = 52, kSGCCmd_GET_WINDOW = 37, kSGCCmd_INQUIRY = 18, kSGCCmd_LOG_SELECT = 76,
    kSGCCmd_LOG_SENSE, kSGCCmd_MODE_SELECT_6 = 21, kSGCCmd_MODE_SELECT_10 = 85, kSGCCmd_MODE_SENSE_6 = 26,
    kSGCCmd_MODE_SENSE_10 = 90, kSGCCmd_OBJECT_POSITION = 49, kSGCCmd_PORT_STATUS = 17, kSGCCmd_READ = 40,
    kSGCCmd_READ_BUFFER = 60, kSGCCmd_RECEIVE_DIAGNOSTICS_RESULTS = 28, kSGCCmd_RELEASE_6 = 23,
    kSGCCmd_REQUEST_SENSE = 3, kSGCCmd_RESERVE_6 = 22, kSGCCmd_SCAN = 27, kSGCCmd_SEND = 27,
    kSGCCmd_SEND_DIAGNOSTICS = 29, kSGCCmd_SET_WINDOW = 36, kSGCCmd_TEST_UNIT_READY = 0, kSGCCmd_WRITE_BUFFER = 59,
};
enum {
    kSMCCmd_EXCHANGE_MEDIUM = 166, kSMCCmd_INITIALIZE_ELEMENT_STATUS = 7, kSMCCmd_MODE_SELECT_6 = 21,
    kSMCCmd_MODE_SELECT_10 = 85, kSMCCmd_MODE_SENSE_6 = 26, kSMCCmd_MODE_SENSE_10 = 90, kSMCCmd_MOVE_MEDIUM = 165,
    kSMCCmd_PERSISTENT_RESERVE_IN = 94, kSMCCmd_PERSISTENT_RESERVE_OUT, kSMCCmd_POSITION_TO_ELEMENT = 43,
    kSMCCmd_READ_ELEMENT_STATUS = 184, kSMCCmd_RELEASE_ELEMENT_6 = 22, kSMCCmd_RELEASE_ELEMENT_10 = 86,
    kSMCCmd_REQUEST_VOLUME_ELEMENT_ADDRESS = 181, kSMCCmd_REQUEST_SENSE = 3, kSMCCmd_RESERVE_ELEMENT_6 = 22,
    kSMCCmd_RESERVE_ELEMENT_10 = 86,
};
enum {
    kSCCCmd_MAINTENANCE_IN = 163, kSCCCmd_MAINTENANCE_OUT, kSCCCmd_MODE_SELECT_6 = 21, kSCCCmd_MODE_SELECT_10 = 85,
    kSCCCmd_MODE_SENSE_6 = 26, kSCCCmd_MODE_SENSE_10 = 90, kSCCCmd_PERSISTENT_RESERVE_IN = 94,
    kSCCCmd_PERSISTENT_RESERVE_OUT, kSCCCmd_PORT_STATUS = 31, kSCCCmd_REDUNDANCY_GROUP_IN = 186,
    kSCCCmd_REDUNDANCY_GROUP_OUT, kSCCCmd_RELEASE_6 = 23, kSCCCmd_RELEASE_10 = 87, kSCCCmd_REPORT_LUNS = 160,
    kSCCCmd_REQUEST_SENSE = 3, kSCCCmd_RESERVE_6 = 22, kSCCCmd_RESERVE_10 = 86, kSCCCmd_SEND_DIAGNOSTICS = 29,
    kSCCCmd_SPARE_IN = 188, kSCCCmd_SPARE_OUT,
};
enum {
    kSESCmd_MODE_SELECT_6 = 21, kSESCmd_MODE_SELECT_10 = 85, kSESCmd_MODE_SENSE_6 = 26, kSESCmd_MODE_SENSE_10 = 90,
    kSESCmd_PERSISTENT_RESERVE_IN = 94, kSESCmd_PERSISTENT_RESERVE_OUT, kSESCmd_RECEIVE_DIAGNOSTICS_RESULTS = 23,
    kSESCmd_RELEASE_6 = 23, kSESCmd_RELEASE_10 = 87, kSESCmd_REQUEST_SENSE = 3, kSESCmd_RESERVE_6 = 22,
    kSESCmd_RESERVE_10 = 86, kSESCmd_SEND_DIAGNOSTICS = 29,
};
enum {
    kRBCCmd_FORMAT_UNIT = 4, kRBCCmd_READ_10 = 40, kRBCCmd_READ_CAPACITY = 37, kRBCCmd_START_STOP_UNIT = 27,
    kRBCCmd_SYNCHRONIZE_CACHE = 53, kRBCCmd_VERIFY_10 = 47, kRBCCmd_WRITE_10 = 42, kRBCCmd_WRITE_BUFFER = 59,
};
#endif

/* SCSIPort */
#ifndef _IOKIT_SCSI_PORTS_H_
#define _IOKIT_SCSI_PORTS_H_
enum { kSCSIPort_NotificationStatusChange = 0x68000001 };
typedef UInt32 SCSIPortStatus;
enum { kSCSIPort_StatusOnline = 0, kSCSIPort_StatusOffline, kSCSIPort_StatusFailure };
#endif

/* IOSCSIParallelInterfaceController */
#ifndef __IOKIT_IO_SCSI_PARALLEL_INTERFACE_CONTROLLER_H__
#define __IOKIT_IO_SCSI_PARALLEL_INTERFACE_CONTROLLER_H__
#define kIOPropertySCSIDeviceFeaturesKey "SCSI Device Features"
#define kIOPropertySCSI_I_T_NexusFeaturesKey "SCSI I_T Nexus Features"
#define kIOHierarchicalLogicalUnitSupportKey "SCSI Hierarchical Logical Unit Support"
#define kIOMinimumHBADataAlignmentMaskKey "HBA Data Alignment"
typedef enum SCSIParallelFeature {
    kSCSIParallelFeature_WideDataTransfer = 0, kSCSIParallelFeature_SynchronousDataTransfer,
    kSCSIParallelFeature_QuickArbitrationAndSelection, kSCSIParallelFeature_DoubleTransitionDataTransfers,
    kSCSIParallelFeature_InformationUnitTransfers, kSCSIParallelFeature_TotalFeatureCount,
} SCSIParallelFeature;
typedef enum SCSIParallelFeatureRequest {
    kSCSIParallelFeature_NoNegotiation = 0, kSCSIParallelFeature_AttemptNegotiation,
    kSCSIParallelFeature_ClearNegotiation,
} SCSIParallelFeatureRequest;
typedef enum SCSIParallelFeatureResult {
    kSCSIParallelFeature_NegotitiationUnchanged = 0, kSCSIParallelFeature_NegotitiationCleared,
    kSCSIParallelFeature_NegotitiationSuccess,
} SCSIParallelFeatureResult;
enum SCSIParallelMessages {
    kSCSIParallelMessage_TASK_COMPLETE = 0, kSCSIParallelMessage_EXTENDED_MESSAGE,
    kSCSIParallelMessage_SAVE_DATA_POINTER, kSCSIParallelMessage_RESTORE_POINTERS, kSCSIParallelMessage_DISCONNECT,
    kSCSIParallelMessage_INITIATOR_DETECTED_ERROR, kSCSIParallelMessage_MESSAGE_REJECT = 7,
    kSCSIParallelMessage_NO_OPERATION, kSCSIParallelMessage_MESSAGE_PARITY_ERROR,
    kSCSIParallelMessage_IGNORE_WIDE_RESIDUE = 35, kSCSIParallelMessage_QAS_REQUEST = 85,
    kSCSIParallelMessage_IDENTIFY = 128, kSCSIParallelMessage_MODIFY_DATA_POINTER = 0,
    kSCSIParallelMessage_SYNCHONOUS_DATA_TRANSFER_REQUEST, kSCSIParallelMessage_WIDE_DATA_TRANSFER_REQUEST = 3,
    kSCSIParallelMessage_PARALLEL_PROTOCOL_REQUEST, kSCSIParallelMessage_ACA = 36,
    kSCSIParallelMessage_HEAD_OF_QUEUE = 33, kSCSIParallelMessage_LINKED_COMMAND_COMPLETE = 10,
    kSCSIParallelMessage_ORDERED = 34, kSCSIParallelMessage_SIMPLE = 32, kSCSIParallelMessage_ABORT_TASK = 13,
    kSCSIParallelMessage_ABORT_TASK_SET = 6, kSCSIParallelMessage_CLEAR_ACA = 22,
    kSCSIParallelMessage_CLEAR_TASK_SET = 14, kSCSIParallelMessage_LOGICAL_UNIT_RESET = 23,
    kSCSIParallelMessage_TARGET_RESET = 12,
};
enum { kSCSIParallelTaskControllerIDQueueHead = 0 }; enum { kSCSIControllerNotificationBusReset = 0x68000000 };
#ifdef __cplusplus
typedef OSObject *SCSIParallelTaskIdentifier;
class IOSCSIParallelInterfaceController : public IOService {
    OSDeclareAbstractStructors(IOSCSIParallelInterfaceController)
public:
    struct ExpansionData { };
    enum { kSCSIParallelDeviceListArrayCount = 16, kSCSIParallelDeviceListIndexMask = 15 };
private:
    virtual IOWorkLoop *getWorkLoop() const; virtual bool start(IOService *); virtual void stop(IOService *);
protected:
    bool CreateTargetForID(SCSIDeviceIdentifier); bool CreateTargetForID(SCSIDeviceIdentifier, OSDictionary *);
    void DestroyTargetForID(SCSIDeviceIdentifier);
    IOSCSIParallelInterfaceDevice *GetTargetForID(SCSIDeviceIdentifier);
    bool SetTargetProperty(SCSIDeviceIdentifier, const char *, OSObject *);
    void RemoveTargetProperty(SCSIDeviceIdentifier, const char *); bool SetHBAProperty(const char *, OSObject *);
    void RemoveHBAProperty(const char *); virtual SCSIInitiatorIdentifier ReportInitiatorIdentifier() = 0;
    virtual SCSIDeviceIdentifier ReportHighestSupportedDeviceID() = 0; virtual UInt32 ReportMaximumTaskCount() = 0;
    virtual UInt32 ReportHBASpecificTaskDataSize() = 0; virtual UInt32 ReportHBASpecificDeviceDataSize() = 0;
    virtual bool DoesHBAPerformDeviceManagement() = 0; virtual bool InitializeController() = 0;
    virtual void TerminateController() = 0; virtual bool StartController() = 0; virtual void StopController() = 0;
    virtual void SuspendServices(); virtual void ResumeServices(); virtual void HandleInterruptRequest() = 0;
    void EnableInterrupt(); void DisableInterrupt(); void SignalInterrupt();
    virtual SCSIServiceResponse ProcessParallelTask(SCSIParallelTaskIdentifier) = 0;
    void CompleteParallelTask(SCSIParallelTaskIdentifier, SCSITaskStatus, SCSIServiceResponse);
    void CompleteAbortTask(SCSITargetIdentifier, SCSILogicalUnitNumber, SCSITaggedTaskIdentifier,
        SCSIServiceResponse);
    void CompleteAbortTaskSet(SCSITargetIdentifier, SCSILogicalUnitNumber, SCSIServiceResponse);
    void CompleteClearACA(SCSITargetIdentifier, SCSILogicalUnitNumber, SCSIServiceResponse);
    void CompleteClearTaskSet(SCSITargetIdentifier, SCSILogicalUnitNumber, SCSIServiceResponse);
    void CompleteLogicalUnitReset(SCSITargetIdentifier, SCSILogicalUnitNumber, SCSIServiceResponse);
    void CompleteTargetReset(SCSITargetIdentifier, SCSIServiceResponse); void NotifyClientsOfBusReset();
    void NotifyClientsOfPortStatusChange(SCSIPortStatus); SInt32 GetSCSIDomainIdentifier();
    IOService *GetProvider(); IOWorkLoop *GetWorkLoop() const; IOCommandGate *GetCommandGate();
    SCSITaskIdentifier GetSCSITaskIdentifier(SCSIParallelTaskIdentifier);
    SCSITargetIdentifier GetTargetIdentifier(SCSIParallelTaskIdentifier);
    SCSILogicalUnitNumber GetLogicalUnitNumber(SCSIParallelTaskIdentifier);
    void GetLogicalUnitBytes(SCSIParallelTaskIdentifier, SCSILogicalUnitBytes *);
    SCSITaggedTaskIdentifier GetTaggedTaskIdentifier(SCSIParallelTaskIdentifier);
    SCSITaskAttribute GetTaskAttribute(SCSIParallelTaskIdentifier);
    UInt8 GetCommandDescriptorBlockSize(SCSIParallelTaskIdentifier);
    bool GetCommandDescriptorBlock(SCSIParallelTaskIdentifier, SCSICommandDescriptorBlock *);
    UInt8 GetDataTransferDirection(SCSIParallelTaskIdentifier);
    UInt64 GetRequestedDataTransferCount(SCSIParallelTaskIdentifier);
    UInt64 GetRealizedDataTransferCount(SCSIParallelTaskIdentifier);
    bool SetRealizedDataTransferCount(SCSIParallelTaskIdentifier, UInt64);
    void IncrementRealizedDataTransferCount(SCSIParallelTaskIdentifier, UInt64);
    IOMemoryDescriptor *GetDataBuffer(SCSIParallelTaskIdentifier);
    UInt64 GetDataBufferOffset(SCSIParallelTaskIdentifier); IODMACommand *GetDMACommand(SCSIParallelTaskIdentifier);
    UInt32 GetTimeoutDuration(SCSIParallelTaskIdentifier);
    bool SetAutoSenseData(SCSIParallelTaskIdentifier, SCSI_Sense_Data *, UInt8);
    bool GetAutoSenseData(SCSIParallelTaskIdentifier, SCSI_Sense_Data *, UInt8);
    UInt8 GetAutoSenseDataSize(SCSIParallelTaskIdentifier);
    SCSIParallelFeatureRequest GetSCSIParallelFeatureNegotiation(SCSIParallelTaskIdentifier, SCSIParallelFeature);
    UInt64 GetSCSIParallelFeatureNegotiationCount(SCSIParallelTaskIdentifier);
    void SetSCSIParallelFeatureNegotiationResult(SCSIParallelTaskIdentifier, SCSIParallelFeature,
        SCSIParallelFeatureResult);
    SCSIParallelFeatureResult GetSCSIParallelFeatureNegotiationResult(SCSIParallelTaskIdentifier,
        SCSIParallelFeature);
    UInt64 GetSCSIParallelFeatureNegotiationResultCount(SCSIParallelTaskIdentifier);
    void SetControllerTaskIdentifier(SCSIParallelTaskIdentifier, UInt64);
    UInt64 GetControllerTaskIdentifier(SCSIParallelTaskIdentifier);
    UInt32 GetHBADataSize(SCSIParallelTaskIdentifier); void *GetHBADataPointer(SCSIParallelTaskIdentifier);
    IOMemoryDescriptor *GetHBADataDescriptor(SCSIParallelTaskIdentifier);
    UInt32 GetHBATargetDataSize(SCSITargetIdentifier); void *GetHBATargetDataPointer(SCSITargetIdentifier);
    void SetTimeoutForTask(SCSIParallelTaskIdentifier, UInt32 = 0);
    virtual void HandleTimeout(SCSIParallelTaskIdentifier); virtual bool FilterInterruptRequest();
    virtual bool InitializeDMASpecification(IODMACommand *);
    virtual IOInterruptEventSource *CreateDeviceInterrupt(IOInterruptEventSource::Action,
        IOFilterInterruptEventSource::Filter, IOService *);
    virtual bool handleOpen(IOService *, IOOptionBits, void *); virtual void handleClose(IOService *, IOOptionBits);
    virtual bool handleIsOpen(const IOService *) const; virtual bool willTerminate(IOService *, IOOptionBits);
    virtual bool didTerminate(IOService *, IOOptionBits, bool *); virtual void free();
public:
    SCSIParallelTaskIdentifier GetSCSIParallelTask(bool); void FreeSCSIParallelTask(SCSIParallelTaskIdentifier);
    SCSIParallelTaskIdentifier FindTaskForAddress(SCSIDeviceIdentifier, SCSILogicalUnitNumber,
        SCSITaggedTaskIdentifier);
    SCSIParallelTaskIdentifier FindTaskForControllerIdentifier(SCSIDeviceIdentifier, UInt64);
    SCSIServiceResponse ExecuteParallelTask(SCSIParallelTaskIdentifier);
    virtual SCSILogicalUnitNumber ReportHBAHighestLogicalUnitNumber() = 0;
    virtual bool DoesHBASupportSCSIParallelFeature(SCSIParallelFeature) = 0;
    virtual bool InitializeTargetForID(SCSITargetIdentifier) = 0;
    virtual SCSIServiceResponse AbortTaskRequest(SCSITargetIdentifier, SCSILogicalUnitNumber,
        SCSITaggedTaskIdentifier) = 0;
    virtual SCSIServiceResponse AbortTaskSetRequest(SCSITargetIdentifier, SCSILogicalUnitNumber) = 0;
    virtual SCSIServiceResponse ClearACARequest(SCSITargetIdentifier, SCSILogicalUnitNumber) = 0;
    virtual SCSIServiceResponse ClearTaskSetRequest(SCSITargetIdentifier, SCSILogicalUnitNumber) = 0;
    virtual SCSIServiceResponse LogicalUnitResetRequest(SCSITargetIdentifier, SCSILogicalUnitNumber) = 0;
    virtual SCSIServiceResponse TargetResetRequest(SCSITargetIdentifier) = 0;
    virtual bool DoesHBAPerformAutoSense(); virtual void ReportHBAConstraints(OSDictionary *);
    virtual bool DoesHBASupportMultiPathing();
    NK_MEMBERS(IOSCSIParallelInterfaceController)
};
#endif
#endif

#endif
