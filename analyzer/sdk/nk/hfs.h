/* HFS Plus on disk, as file systems and checkers name it. */
#ifndef NK_HFS_H
#define NK_HFS_H
#include <nk/vfs.h>

__BEGIN_DECLS
typedef struct HFSUniStr255 { uint16_t length, unicode[255]; } __attribute__((packed)) HFSUniStr255;
typedef const HFSUniStr255 *ConstHFSUniStr255Param;
#define FIRST_LINK_XATTR_REC_SIZE 28UL
#define kHFSPlusAttrKeyMaximumLength 266UL
#define kHFSPlusAttrKeyMinimumLength 12UL
#define JIB_RESERVED_SIZE 43UL
#define HFSPLUSMETADATAFOLDER "\xE2\x90\x80\xE2\x90\x80\xE2\x90\x80\xE2\x90\x80HFS+ Private Data"
#define HFSPLUS_DIR_METADATA_FOLDER ".HFS+ Private Directory Data\xd"
#define HFS_INODE_PREFIX "iNode"
#define HFS_DELETE_PREFIX "temp"
#define HFS_DIRINODE_PREFIX "dir_"
#define FIRST_LINK_XATTR_NAME "com.apple.system.hfs.firstlink"
#define HFS_UUID_NAMESPACE_ID "\xB3\xE2\x0F\x39\xF2\x92\x11\xD6\x97\xA4\x00\x30\x65\x43\xEC\xAC"
#define EXTJNL_CONTENT_TYPE_UUID "4A6F7572-6E61-11AA-AA11-00306543ECAC"
#define hl_firstLinkID reserved1
#define hl_prevLinkID bsdInfo.ownerID
#define hl_nextLinkID bsdInfo.groupID
#define hl_linkReference bsdInfo.special.iNodeNum
#define hl_linkCount bsdInfo.special.linkCount
enum { kHFSSigWord = 16964, kHFSPlusSigWord = 18475, kHFSXSigWord = 18520, kHFSPlusVersion = 4, kHFSXVersion = 5, kHFSPlusMountVersion = 0x31302e30,
	kHFSJMountVersion = 0x4846534a, kFSKMountVersion = 0x46534b21 };
enum { kHardLinkFileType = 0x686c6e6b, kHFSPlusCreator = 0x6866732b };
enum { kSymLinkFileType = 0x736c6e6b, kSymLinkCreator = 0x72686170 };
enum { kHFSMaxVolumeNameChars = 27, kHFSMaxFileNameChars = 31, kHFSPlusMaxFileNameChars = 255 };
typedef struct HFSExtentKey { uint8_t keyLength, forkType; uint32_t fileID; uint16_t startBlock; } __attribute__((packed)) HFSExtentKey;
typedef struct HFSPlusExtentKey { uint16_t keyLength; uint8_t forkType, pad; uint32_t fileID, startBlock; } __attribute__((packed)) HFSPlusExtentKey;
enum { kHFSExtentDensity = 3, kHFSPlusExtentDensity = 8 };
typedef struct HFSExtentDescriptor { uint16_t startBlock, blockCount; } __attribute__((packed)) HFSExtentDescriptor;
typedef struct HFSPlusExtentDescriptor { uint32_t startBlock, blockCount; } __attribute__((packed)) HFSPlusExtentDescriptor;
typedef HFSExtentDescriptor HFSExtentRecord[3];
typedef HFSPlusExtentDescriptor HFSPlusExtentRecord[8];
typedef struct FndrFileInfo { uint32_t fdType, fdCreator; uint16_t fdFlags; struct { int16_t v, h; } fdLocation; int16_t opaque;
	} __attribute__((packed)) FndrFileInfo;
typedef struct FndrDirInfo { struct { int16_t top, left, bottom, right; } frRect; unsigned short frFlags; struct { uint16_t v, h; } frLocation;
	int16_t opaque; } __attribute__((packed)) FndrDirInfo;
typedef struct FndrOpaqueInfo { int8_t opaque[16]; } __attribute__((packed)) FndrOpaqueInfo;
struct FndrExtendedDirInfo { uint32_t document_id, date_added; uint16_t extended_flags, reserved3; uint32_t write_gen_counter;
	} __attribute__((packed));
struct FndrExtendedFileInfo { uint32_t document_id, date_added; uint16_t extended_flags, reserved2; uint32_t write_gen_counter;
	} __attribute__((packed));
typedef struct HFSPlusForkData { uint64_t logicalSize; uint32_t clumpSize, totalBlocks; HFSPlusExtentRecord extents;
	} __attribute__((packed)) HFSPlusForkData;
typedef struct HFSPlusBSDInfo { uint32_t ownerID, groupID; uint8_t adminFlags, ownerFlags; uint16_t fileMode; union { uint32_t iNodeNum, linkCount,
	rawDevice; } special; } __attribute__((packed)) HFSPlusBSDInfo;
enum { kHFSRootParentID = 1, kHFSRootFolderID = 2, kHFSExtentsFileID = 3, kHFSCatalogFileID = 4, kHFSBadBlockFileID = 5, kHFSAllocationFileID = 6,
	kHFSStartupFileID = 7, kHFSAttributesFileID = 8, kHFSAttributeDataFileID = 13, kHFSRepairCatalogFileID = 14, kHFSBogusExtentFileID = 15,
	kHFSFirstUserCatalogNodeID = 16 };
typedef struct HFSCatalogKey { uint8_t keyLength, reserved; uint32_t parentID; uint8_t nodeName[32]; } __attribute__((packed)) HFSCatalogKey;
typedef struct HFSPlusCatalogKey { uint16_t keyLength; uint32_t parentID; HFSUniStr255 nodeName; } __attribute__((packed)) HFSPlusCatalogKey;
enum { kHFSFolderRecord = 256, kHFSFileRecord = 512, kHFSFolderThreadRecord = 768, kHFSFileThreadRecord = 1024, kHFSPlusFolderRecord = 1,
	kHFSPlusFileRecord = 2, kHFSPlusFolderThreadRecord = 3, kHFSPlusFileThreadRecord = 4 };
enum { kHFSFileLockedBit = 0, kHFSFileLockedMask = 1, kHFSThreadExistsBit = 1, kHFSThreadExistsMask = 2, kHFSHasAttributesBit = 2,
	kHFSHasAttributesMask = 4, kHFSHasSecurityBit = 3, kHFSHasSecurityMask = 8, kHFSHasFolderCountBit = 4, kHFSHasFolderCountMask = 16,
	kHFSHasLinkChainBit = 5, kHFSHasLinkChainMask = 32, kHFSHasChildLinkBit = 6, kHFSHasChildLinkMask = 64, kHFSHasDateAddedBit = 7,
	kHFSHasDateAddedMask = 128, kHFSFastDevPinnedBit = 8, kHFSFastDevPinnedMask = 256, kHFSDoNotFastDevPinBit = 9, kHFSDoNotFastDevPinMask = 512,
	kHFSFastDevCandidateBit = 10, kHFSFastDevCandidateMask = 1024, kHFSAutoCandidateBit = 11, kHFSAutoCandidateMask = 2048 };
typedef struct HFSCatalogFolder { int16_t recordType; uint16_t flags, valence; uint32_t folderID, createDate, modifyDate, backupDate;
	FndrDirInfo userInfo; FndrOpaqueInfo finderInfo; uint32_t reserved[4]; } __attribute__((packed)) HFSCatalogFolder;
typedef struct HFSPlusCatalogFolder { int16_t recordType; uint16_t flags; uint32_t valence, folderID, createDate, contentModDate, attributeModDate,
	accessDate, backupDate; HFSPlusBSDInfo bsdInfo; FndrDirInfo userInfo; FndrOpaqueInfo finderInfo; uint32_t textEncoding, folderCount;
	} __attribute__((packed)) HFSPlusCatalogFolder;
typedef struct HFSCatalogFile { int16_t recordType; uint8_t flags; int8_t fileType; FndrFileInfo userInfo; uint32_t fileID; uint16_t dataStartBlock;
	int32_t dataLogicalSize, dataPhysicalSize; uint16_t rsrcStartBlock; int32_t rsrcLogicalSize, rsrcPhysicalSize; uint32_t createDate, modifyDate,
	backupDate; FndrOpaqueInfo finderInfo; uint16_t clumpSize; HFSExtentRecord dataExtents, rsrcExtents; uint32_t reserved;
	} __attribute__((packed)) HFSCatalogFile;
typedef struct HFSPlusCatalogFile { int16_t recordType; uint16_t flags; uint32_t reserved1, fileID, createDate, contentModDate, attributeModDate,
	accessDate, backupDate; HFSPlusBSDInfo bsdInfo; FndrFileInfo userInfo; FndrOpaqueInfo finderInfo; uint32_t textEncoding, reserved2;
	HFSPlusForkData dataFork, resourceFork; } __attribute__((packed)) HFSPlusCatalogFile;
typedef struct HFSCatalogThread { int16_t recordType; int32_t reserved[2]; uint32_t parentID; uint8_t nodeName[32];
	} __attribute__((packed)) HFSCatalogThread;
typedef struct HFSPlusCatalogThread { int16_t recordType, reserved; uint32_t parentID; HFSUniStr255 nodeName;
	} __attribute__((packed)) HFSPlusCatalogThread;
enum { kHFSPlusAttrInlineData = 16, kHFSPlusAttrForkData = 32, kHFSPlusAttrExtents = 48 };
typedef struct HFSPlusAttrForkData { uint32_t recordType, reserved; HFSPlusForkData theFork; } __attribute__((packed)) HFSPlusAttrForkData;
typedef struct HFSPlusAttrExtents { uint32_t recordType, reserved; HFSPlusExtentRecord extents; } __attribute__((packed)) HFSPlusAttrExtents;
typedef struct HFSPlusAttrData { uint32_t recordType, reserved[2], attrSize; uint8_t attrData[2]; } __attribute__((packed)) HFSPlusAttrData;
typedef struct HFSPlusAttrInlineData { uint32_t recordType, reserved, logicalSize; uint8_t userData[2];
	} __attribute__((packed)) HFSPlusAttrInlineData;
typedef union HFSPlusAttrRecord { uint32_t recordType; HFSPlusAttrInlineData inlineData; HFSPlusAttrData attrData; HFSPlusAttrForkData forkData;
	HFSPlusAttrExtents overflowExtents; } HFSPlusAttrRecord;
enum { kHFSMaxAttrNameLen = 127 };
typedef struct HFSPlusAttrKey { uint16_t keyLength, pad; uint32_t fileID, startBlock; uint16_t attrNameLen, attrName[127];
	} __attribute__((packed)) HFSPlusAttrKey;
enum { kHFSPlusExtentKeyMaximumLength = 10, kHFSExtentKeyMaximumLength = 7, kHFSPlusCatalogKeyMaximumLength = 516,
	kHFSPlusCatalogKeyMinimumLength = 6, kHFSCatalogKeyMaximumLength = 37, kHFSCatalogKeyMinimumLength = 6, kHFSPlusCatalogMinNodeSize = 4096,
	kHFSPlusExtentMinNodeSize = 512, kHFSPlusAttrMinNodeSize = 4096 };
enum { kHFSVolumeHardwareLockBit = 7, kHFSVolumeUnmountedBit = 8, kHFSVolumeSparedBlocksBit = 9, kHFSVolumeNoCacheRequiredBit = 10,
	kHFSBootVolumeInconsistentBit = 11, kHFSCatalogNodeIDsReusedBit = 12, kHFSVolumeJournaledBit = 13, kHFSVolumeInconsistentBit = 14,
	kHFSVolumeSoftwareLockBit = 15, kHFSUnusedNodeFixBit = 31, kHFSContentProtectionBit = 30, kHFSVolumeHardwareLockMask = 128,
	kHFSVolumeUnmountedMask = 256, kHFSVolumeSparedBlocksMask = 512, kHFSVolumeNoCacheRequiredMask = 1024, kHFSBootVolumeInconsistentMask = 2048,
	kHFSCatalogNodeIDsReusedMask = 4096, kHFSVolumeJournaledMask = 8192, kHFSVolumeInconsistentMask = 16384, kHFSVolumeSoftwareLockMask = 32768,
	kHFSContentProtectionMask = 0x40000000, kHFSUnusedNodeFixMask = 0x80000000, kHFSMDBAttributesMask = 33664 };
enum { kHFSUnusedNodesFixDate = 0xc5ef2480 };
typedef struct HFSMasterDirectoryBlock { uint16_t drSigWord; uint32_t drCrDate, drLsMod; uint16_t drAtrb, drNmFls, drVBMSt, drAllocPtr, drNmAlBlks;
	uint32_t drAlBlkSiz, drClpSiz; uint16_t drAlBlSt; uint32_t drNxtCNID; uint16_t drFreeBks; uint8_t drVN[28]; uint32_t drVolBkUp; uint16_t drVSeqNum;
	uint32_t drWrCnt, drXTClpSiz, drCTClpSiz; uint16_t drNmRtDirs; uint32_t drFilCnt, drDirCnt, drFndrInfo[8]; uint16_t drEmbedSigWord;
	HFSExtentDescriptor drEmbedExtent; uint32_t drXTFlSize; HFSExtentRecord drXTExtRec; uint32_t drCTFlSize; HFSExtentRecord drCTExtRec;
	} __attribute__((packed)) HFSMasterDirectoryBlock;
typedef struct HFSPlusVolumeHeader { uint16_t signature, version; uint32_t attributes, lastMountedVersion, journalInfoBlock, createDate, modifyDate,
	backupDate, checkedDate, fileCount, folderCount, blockSize, totalBlocks, freeBlocks, nextAllocation, rsrcClumpSize, dataClumpSize, nextCatalogID,
	writeCount; uint64_t encodingsBitmap; uint8_t finderInfo[32]; HFSPlusForkData allocationFile, extentsFile, catalogFile, attributesFile, startupFile;
	} __attribute__((packed)) HFSPlusVolumeHeader;
enum BTreeKeyLimits { kMaxKeyLength = 520 };
typedef union BTreeKey { uint8_t length8; uint16_t length16; uint8_t rawData[522]; } BTreeKey;
typedef struct BTNodeDescriptor { uint32_t fLink, bLink; int8_t kind; uint8_t height; uint16_t numRecords, reserved;
	} __attribute__((packed)) BTNodeDescriptor;
enum { kBTLeafNode = -1, kBTIndexNode = 0, kBTHeaderNode = 1, kBTMapNode = 2 };
typedef struct BTHeaderRec { uint16_t treeDepth; uint32_t rootNode, leafRecords, firstLeafNode, lastLeafNode; uint16_t nodeSize, maxKeyLength;
	uint32_t totalNodes, freeNodes; uint16_t reserved1; uint32_t clumpSize; uint8_t btreeType, keyCompareType; uint32_t attributes, reserved3[16];
	} __attribute__((packed)) BTHeaderRec;
enum { kBTBadCloseMask = 1, kBTBigKeysMask = 2, kBTVariableIndexKeysMask = 4 };
enum { kHFSCaseFolding = 207, kHFSBinaryCompare = 188 };
typedef struct JournalInfoBlock { uint32_t flags, device_signature[8]; uint64_t offset, size; uuid_string_t ext_jnl_uuid; char machine_serial_num[48],
	reserved[43]; } __attribute__((packed)) JournalInfoBlock;
enum { kJIJournalInFSMask = 1, kJIJournalOnOtherDeviceMask = 2, kJIJournalNeedInitMask = 4 };
#define OVERRIDE_UNKNOWN_PERMISSIONS 0
#define UNKNOWNUID 99U
#define UNKNOWNGID 99U
#define HFSFSMNT_NOXONFILES 0x1
#define HFSFSMNT_WRAPPER 0x2
#define HFSFSMNT_EXTENDED_ARGS 0x4
#define HFS_ENCODINGBIAS 1
#define HFS_EXTEND_FS 2
#define HFS_ENABLE_JOURNALING 0x82969
#define HFS_DISABLE_JOURNALING 0x31272
#define HFS_REPLAY_JOURNAL 0x6a6e6c72
#define HFS_ENABLE_RESIZE_DEBUG 4
#define UNKNOWNPERMISSIONS (S_IRWXU | S_IROTH | S_IXOTH)
struct hfs_mount_args { uid_t hfs_uid; gid_t hfs_gid; mode_t hfs_mask; uint32_t hfs_encoding; struct timezone hfs_timezone; int flags,
	journal_tbuffer_size, journal_flags, journal_disable; };
typedef int (*hfs_to_unicode_func_t)(const uint8_t [32], uint16_t *, uint32_t, uint32_t *);
typedef int (*unicode_to_hfs_func_t)(uint16_t *, uint32_t, uint8_t [32]);
int hfs_relconverter(uint32_t);
int hfs_getconverter(uint32_t, hfs_to_unicode_func_t *, unicode_to_hfs_func_t *);
int hfs_addconverter(int, uint32_t, hfs_to_unicode_func_t, unicode_to_hfs_func_t);
int hfs_remconverter(int, uint32_t);
uint32_t hfs_pickencoding(const uint16_t *, int);
uint32_t hfs_getencodingbias(void);
void hfs_setencodingbias(uint32_t);
int mac_roman_to_utf8(const uint8_t [32], uint32_t, uint32_t *, unsigned char *);
int utf8_to_mac_roman(uint32_t, const unsigned char *, uint8_t [32]);
int mac_roman_to_unicode(const uint8_t [32], uint16_t *, uint32_t, uint32_t *);
int unicode_to_mac_roman(uint16_t *, uint32_t, uint8_t [32]);
__END_DECLS
#endif
