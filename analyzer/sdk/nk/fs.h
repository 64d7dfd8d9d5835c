/* What file systems and programs share: attributes, directory entries, disks, Unicode. */
#ifndef NK_FS_H
#define NK_FS_H
#include <nk/proc.h>

__BEGIN_DECLS
struct attrlist; struct disklabel; struct partition;
/* attributes of files and volumes */
#define FSOPT_NOFOLLOW 0x1
#define FSOPT_NOINMEMUPDATE 0x2
#define FSOPT_REPORT_FULLSIZE 0x4
#define FSOPT_PACK_INVAL_ATTRS 0x8
#define FSOPT_ATTR_CMN_EXTENDED 0x20
#define SEARCHFS_MAX_SEARCHPARMS 4096
#define ATTR_BIT_MAP_COUNT 5
#define VOL_CAPABILITIES_FORMAT 0
#define VOL_CAPABILITIES_INTERFACES 1
#define VOL_CAPABILITIES_RESERVED1 2
#define VOL_CAPABILITIES_RESERVED2 3
#define ATTR_MAX_BUFFER 8192
#define VOL_CAP_FMT_PERSISTENTOBJECTIDS 0x1
#define VOL_CAP_FMT_SYMBOLICLINKS 0x2
#define VOL_CAP_FMT_HARDLINKS 0x4
#define VOL_CAP_FMT_JOURNAL 0x8
#define VOL_CAP_FMT_JOURNAL_ACTIVE 0x10
#define VOL_CAP_FMT_NO_ROOT_TIMES 0x20
#define VOL_CAP_FMT_SPARSE_FILES 0x40
#define VOL_CAP_FMT_ZERO_RUNS 0x80
#define VOL_CAP_FMT_CASE_SENSITIVE 0x100
#define VOL_CAP_FMT_CASE_PRESERVING 0x200
#define VOL_CAP_FMT_FAST_STATFS 0x400
#define VOL_CAP_FMT_2TB_FILESIZE 0x800
#define VOL_CAP_FMT_OPENDENYMODES 0x1000
#define VOL_CAP_FMT_HIDDEN_FILES 0x2000
#define VOL_CAP_FMT_PATH_FROM_ID 0x4000
#define VOL_CAP_FMT_NO_VOLUME_SIZES 0x8000
#define VOL_CAP_FMT_DECMPFS_COMPRESSION 0x10000
#define VOL_CAP_FMT_64BIT_OBJECT_IDS 0x20000
#define VOL_CAP_FMT_DIR_HARDLINKS 0x40000
#define VOL_CAP_FMT_DOCUMENT_ID 0x80000
#define VOL_CAP_FMT_WRITE_GENERATION_COUNT 0x100000
#define VOL_CAP_FMT_NO_IMMUTABLE_FILES 0x200000
#define VOL_CAP_FMT_NO_PERMISSIONS 0x400000
#define VOL_CAP_FMT_SHARED_SPACE 0x800000
#define VOL_CAP_FMT_VOL_GROUPS 0x1000000
#define VOL_CAP_INT_SEARCHFS 0x1
#define VOL_CAP_INT_ATTRLIST 0x2
#define VOL_CAP_INT_NFSEXPORT 0x4
#define VOL_CAP_INT_READDIRATTR 0x8
#define VOL_CAP_INT_EXCHANGEDATA 0x10
#define VOL_CAP_INT_COPYFILE 0x20
#define VOL_CAP_INT_ALLOCATE 0x40
#define VOL_CAP_INT_VOL_RENAME 0x80
#define VOL_CAP_INT_ADVLOCK 0x100
#define VOL_CAP_INT_FLOCK 0x200
#define VOL_CAP_INT_EXTENDED_SECURITY 0x400
#define VOL_CAP_INT_USERACCESS 0x800
#define VOL_CAP_INT_MANLOCK 0x1000
#define VOL_CAP_INT_NAMEDSTREAMS 0x2000
#define VOL_CAP_INT_EXTENDED_ATTR 0x4000
#define VOL_CAP_INT_CLONE 0x10000
#define VOL_CAP_INT_SNAPSHOT 0x20000
#define VOL_CAP_INT_RENAME_SWAP 0x40000
#define VOL_CAP_INT_RENAME_EXCL 0x80000
#define VOL_CAP_INT_RENAME_OPENFAIL 0x100000
#define ATTR_CMN_NAME 0x1
#define ATTR_CMN_DEVID 0x2
#define ATTR_CMN_FSID 0x4
#define ATTR_CMN_OBJTYPE 0x8
#define ATTR_CMN_OBJTAG 0x10
#define ATTR_CMN_OBJID 0x20
#define ATTR_CMN_OBJPERMANENTID 0x40
#define ATTR_CMN_PAROBJID 0x80
#define ATTR_CMN_SCRIPT 0x100
#define ATTR_CMN_CRTIME 0x200
#define ATTR_CMN_MODTIME 0x400
#define ATTR_CMN_CHGTIME 0x800
#define ATTR_CMN_ACCTIME 0x1000
#define ATTR_CMN_BKUPTIME 0x2000
#define ATTR_CMN_FNDRINFO 0x4000
#define ATTR_CMN_OWNERID 0x8000
#define ATTR_CMN_GRPID 0x10000
#define ATTR_CMN_ACCESSMASK 0x20000
#define ATTR_CMN_FLAGS 0x40000
#define ATTR_CMN_GEN_COUNT 0x80000
#define ATTR_CMN_DOCUMENT_ID 0x100000
#define ATTR_CMN_USERACCESS 0x200000
#define ATTR_CMN_EXTENDED_SECURITY 0x400000
#define ATTR_CMN_UUID 0x800000
#define ATTR_CMN_GRPUUID 0x1000000
#define ATTR_CMN_FILEID 0x2000000
#define ATTR_CMN_PARENTID 0x4000000
#define ATTR_CMN_FULLPATH 0x8000000
#define ATTR_CMN_ADDEDTIME 0x10000000
#define ATTR_CMN_ERROR 0x20000000
#define ATTR_CMN_DATA_PROTECT_FLAGS 0x40000000
#define ATTR_CMN_RETURNED_ATTRS 0x80000000U
#define ATTR_CMN_VALIDMASK 0xffffffffU
#define ATTR_CMN_SETMASK 0x51c7ff00
#define ATTR_CMN_VOLSETMASK 0x6700
#define ATTR_VOL_FSTYPE 0x1
#define ATTR_VOL_SIGNATURE 0x2
#define ATTR_VOL_SIZE 0x4
#define ATTR_VOL_SPACEFREE 0x8
#define ATTR_VOL_SPACEAVAIL 0x10
#define ATTR_VOL_MINALLOCATION 0x20
#define ATTR_VOL_ALLOCATIONCLUMP 0x40
#define ATTR_VOL_IOBLOCKSIZE 0x80
#define ATTR_VOL_OBJCOUNT 0x100
#define ATTR_VOL_FILECOUNT 0x200
#define ATTR_VOL_DIRCOUNT 0x400
#define ATTR_VOL_MAXOBJCOUNT 0x800
#define ATTR_VOL_MOUNTPOINT 0x1000
#define ATTR_VOL_NAME 0x2000
#define ATTR_VOL_MOUNTFLAGS 0x4000
#define ATTR_VOL_MOUNTEDDEVICE 0x8000
#define ATTR_VOL_ENCODINGSUSED 0x10000
#define ATTR_VOL_CAPABILITIES 0x20000
#define ATTR_VOL_UUID 0x40000
#define ATTR_VOL_QUOTA_SIZE 0x10000000
#define ATTR_VOL_RESERVED_SIZE 0x20000000
#define ATTR_VOL_ATTRIBUTES 0x40000000
#define ATTR_VOL_INFO 0x80000000U
#define ATTR_VOL_VALIDMASK 0xf007ffffU
#define ATTR_VOL_SETMASK 0x80002000U
#define ATTR_DIR_LINKCOUNT 0x1
#define ATTR_DIR_ENTRYCOUNT 0x2
#define ATTR_DIR_MOUNTSTATUS 0x4
#define ATTR_DIR_ALLOCSIZE 0x8
#define ATTR_DIR_IOBLOCKSIZE 0x10
#define ATTR_DIR_DATALENGTH 0x20
#define DIR_MNTSTATUS_MNTPOINT 0x1
#define DIR_MNTSTATUS_TRIGGER 0x2
#define ATTR_DIR_VALIDMASK 0x3f
#define ATTR_DIR_SETMASK 0x0
#define ATTR_FILE_LINKCOUNT 0x1
#define ATTR_FILE_TOTALSIZE 0x2
#define ATTR_FILE_ALLOCSIZE 0x4
#define ATTR_FILE_IOBLOCKSIZE 0x8
#define ATTR_FILE_DEVTYPE 0x20
#define ATTR_FILE_FORKCOUNT 0x80
#define ATTR_FILE_FORKLIST 0x100
#define ATTR_FILE_DATALENGTH 0x200
#define ATTR_FILE_DATAALLOCSIZE 0x400
#define ATTR_FILE_RSRCLENGTH 0x1000
#define ATTR_FILE_RSRCALLOCSIZE 0x2000
#define ATTR_FILE_VALIDMASK 0x37ff
#define ATTR_FILE_SETMASK 0x20
#define ATTR_CMNEXT_RELPATH 0x4
#define ATTR_CMNEXT_PRIVATESIZE 0x8
#define ATTR_CMNEXT_LINKID 0x10
#define ATTR_CMNEXT_NOFIRMLINKPATH 0x20
#define ATTR_CMNEXT_REALDEVID 0x40
#define ATTR_CMNEXT_REALFSID 0x80
#define ATTR_CMNEXT_CLONEID 0x100
#define ATTR_CMNEXT_EXT_FLAGS 0x200
#define ATTR_CMNEXT_VALIDMASK 0x3fc
#define ATTR_CMNEXT_SETMASK 0x0
#define ATTR_FORK_TOTALSIZE 0x1
#define ATTR_FORK_ALLOCSIZE 0x2
#define ATTR_FORK_RESERVED 0xffffffffU
#define ATTR_FORK_VALIDMASK 0x3
#define ATTR_FORK_SETMASK 0x0
#define ATTR_CMN_NAMEDATTRCOUNT 0x80000
#define ATTR_CMN_NAMEDATTRLIST 0x100000
#define ATTR_FILE_CLUMPSIZE 0x10
#define ATTR_FILE_FILETYPE 0x40
#define ATTR_FILE_DATAEXTENTS 0x800
#define ATTR_FILE_RSRCEXTENTS 0x4000
#define ATTR_BULK_REQUIRED 0x80000001U
#define SRCHFS_START 0x1
#define SRCHFS_MATCHPARTIALNAMES 0x2
#define SRCHFS_MATCHDIRS 0x4
#define SRCHFS_MATCHFILES 0x8
#define SRCHFS_SKIPLINKS 0x10
#define SRCHFS_SKIPINVISIBLE 0x20
#define SRCHFS_SKIPPACKAGES 0x40
#define SRCHFS_SKIPINAPPROPRIATE 0x80
#define SRCHFS_NEGATEPARAMS 0x80000000U
#define SRCHFS_VALIDOPTIONSMASK 0x800000ffU
#define FST_EOF (-1)
typedef uint32_t text_encoding_t;
typedef uint32_t fsobj_type_t;
typedef uint32_t fsobj_tag_t;
typedef uint32_t fsfile_type_t;
typedef uint32_t fsvolid_t;
typedef uint32_t attrgroup_t;
struct attrlist { u_short bitmapcount; uint16_t reserved; attrgroup_t commonattr, volattr, dirattr, fileattr, forkattr; };
typedef struct attribute_set { attrgroup_t commonattr, volattr, dirattr, fileattr, forkattr; } attribute_set_t;
typedef struct attrreference { int32_t attr_dataoffset; uint32_t attr_length; } attrreference_t;
struct diskextent { uint32_t startblock, blockcount; };
typedef struct diskextent extentrecord[8];
typedef uint32_t vol_capabilities_set_t[4];
typedef struct vol_capabilities_attr { vol_capabilities_set_t capabilities, valid; } vol_capabilities_attr_t;
typedef struct vol_attributes_attr { attribute_set_t validattr, nativeattr; } vol_attributes_attr_t;
struct fssearchblock { struct attrlist *returnattrs; void *returnbuffer; size_t returnbuffersize; u_long maxmatches; struct timeval timelimit;
	void *searchparams1; size_t sizeofsearchparams1; void *searchparams2; size_t sizeofsearchparams2; struct attrlist searchattrs; };
struct user64_fssearchblock { user64_addr_t returnattrs, returnbuffer; user64_size_t returnbuffersize; user64_ulong_t maxmatches;
	struct user64_timeval timelimit; user64_addr_t searchparams1; user64_size_t sizeofsearchparams1; user64_addr_t searchparams2;
	user64_size_t sizeofsearchparams2; struct attrlist searchattrs; };
struct user32_fssearchblock { user32_addr_t returnattrs, returnbuffer; user32_size_t returnbuffersize; user32_ulong_t maxmatches;
	struct user32_timeval timelimit; user32_addr_t searchparams1; user32_size_t sizeofsearchparams1; user32_addr_t searchparams2;
	user32_size_t sizeofsearchparams2; struct attrlist searchattrs; };
struct searchstate { uint32_t ss_union_flags, ss_union_layer; u_char ss_fsstate[548]; } __attribute__((packed));
#define XATTR_NOFOLLOW 0x1
#define XATTR_CREATE 0x2
#define XATTR_REPLACE 0x4
#define XATTR_NOSECURITY 0x8
#define XATTR_NODEFAULT 0x10
#define XATTR_SHOWCOMPRESSION 0x20
#define XATTR_MAXNAMELEN 127
#define XATTR_MAXSIZE 0x7fffffff
#define XATTR_FINDERINFO_NAME "com.apple.FinderInfo"
#define XATTR_RESOURCEFORK_NAME "com.apple.ResourceFork"
int xattr_protected(const char *);
int xattr_validatename(const char *);

/* directory entries */
#define __DARWIN_MAXPATHLEN 1024
#define __DARWIN_MAXNAMLEN 255
struct dirent { ino_t d_ino; uint16_t d_reclen; uint8_t d_type, d_namlen; char d_name[256]; };
struct direntry { uint64_t d_ino, d_seekoff; uint16_t d_reclen, d_namlen; uint8_t d_type; char d_name[1024]; };
#define direct dirent
#define d_fileno d_ino
#define MAXNAMLEN 255
#define DT_UNKNOWN 0
#define DT_FIFO 1
#define DT_CHR 2
#define DT_DIR 4
#define DT_BLK 6
#define DT_REG 8
#define DT_LNK 10
#define DT_SOCK 12
#define DT_WHT 14
#define IFTODT(mode) (((mode) & 0170000) >> 12)
#define DTTOIF(type) ((type) << 12)
#define DIRSIZ(d) ((__builtin_offsetof(struct dirent, d_name) + (d)->d_namlen + 1 + 3) & ~3)
#define DIRBLKSIZ 512

/* unicode */
#define UTF_REVERSE_ENDIAN 0x1
#define UTF_NO_NULL_TERM 0x2
#define UTF_DECOMPOSED 0x4
#define UTF_PRECOMPOSED 0x8
#define UTF_ESCAPE_ILLEGAL 0x10
#define UTF_SFM_CONVERSIONS 0x20
#define UTF_BIG_ENDIAN 1
#define UTF_LITTLE_ENDIAN 0
int unicode_combinable(uint16_t);
int unicode_decomposeable(uint16_t);
size_t utf8_encodelen(const uint16_t *, size_t, uint16_t, int);
int utf8_encodestr(const uint16_t *, size_t, uint8_t *, size_t *, size_t, uint16_t, int);
int utf8_decodestr(const uint8_t *, size_t, uint16_t *, size_t *, size_t, uint16_t, int);
int utf8_normalizestr(const uint8_t *, size_t, uint8_t *, size_t *, size_t, int);
int utf8_validatestr(const uint8_t *, size_t);

/* disks */
#define DK_FEATURE_BARRIER 0x2
#define DK_FEATURE_PRIORITY 0x4
#define DK_FEATURE_UNMAP 0x10
#define DK_SYNCHRONIZE_OPTION_BARRIER 0x2
#define DK_CORESTORAGE_PIN_YOUR_METADATA 0x1
#define DK_CORESTORAGE_ENABLE_HOTFILES 0x2
#define DK_CORESTORAGE_PIN_YOUR_SWAPFILE 0x4
#define DK_PROVISION_TYPE_MAPPED 0x0
#define DK_PROVISION_TYPE_DEALLOCATED 0x1
#define DK_PROVISION_TYPE_ANCHORED 0x2
#define DK_LOCATION_INTERNAL 0x0
#define DK_LOCATION_EXTERNAL 0x1
#define DK_FEATURE_FORCE_UNIT_ACCESS 0x1
#define DK_ENCRYPTION_TYPE_AES_CBC 1
#define DK_ENCRYPTION_TYPE_AES_XEX 2
#define DK_ENCRYPTION_TYPE_AES_XTS 3
#define DK_TIER_MASK 0xc0
#define DK_TIER_SHIFT 6
#define DKIOCEJECT _IO('d', 21)
#define DKIOCSYNCHRONIZE _IOW('d', 22, dk_synchronize_t)
#define DKIOCFORMAT _IOW('d', 26, dk_format_capacity_t)
#define DKIOCGETFORMATCAPACITIES _IOWR('d', 26, dk_format_capacities_t)
#define DKIOCGETBLOCKSIZE _IOR('d', 24, uint32_t)
#define DKIOCGETBLOCKCOUNT _IOR('d', 25, uint64_t)
#define DKIOCGETFIRMWAREPATH _IOR('d', 28, dk_firmware_path_t)
#define DKIOCISFORMATTED _IOR('d', 23, uint32_t)
#define DKIOCISWRITABLE _IOR('d', 29, uint32_t)
#define DKIOCREQUESTIDLE _IO('d', 30)
#define DKIOCUNMAP _IOW('d', 31, dk_unmap_t)
#define DKIOCCORESTORAGE _IOR('d', 32, dk_corestorage_info_t)
#define DKIOCGETLOCATION _IOR('d', 33, uint64_t)
#define DKIOCGETMAXBLOCKCOUNTREAD _IOR('d', 64, uint64_t)
#define DKIOCGETMAXBLOCKCOUNTWRITE _IOR('d', 65, uint64_t)
#define DKIOCGETMAXBYTECOUNTREAD _IOR('d', 70, uint64_t)
#define DKIOCGETMAXBYTECOUNTWRITE _IOR('d', 71, uint64_t)
#define DKIOCGETMAXSEGMENTCOUNTREAD _IOR('d', 66, uint64_t)
#define DKIOCGETMAXSEGMENTCOUNTWRITE _IOR('d', 67, uint64_t)
#define DKIOCGETMAXSEGMENTBYTECOUNTREAD _IOR('d', 68, uint64_t)
#define DKIOCGETMAXSEGMENTBYTECOUNTWRITE _IOR('d', 69, uint64_t)
#define DKIOCGETMINSEGMENTALIGNMENTBYTECOUNT _IOR('d', 74, uint64_t)
#define DKIOCGETMAXSEGMENTADDRESSABLEBITCOUNT _IOR('d', 75, uint64_t)
#define DKIOCGETFEATURES _IOR('d', 76, uint32_t)
#define DKIOCGETPHYSICALBLOCKSIZE _IOR('d', 77, uint32_t)
#define DKIOCGETCOMMANDPOOLSIZE _IOR('d', 78, uint32_t)
#define DKIOCGETPROVISIONSTATUS _IOWR('d', 79, dk_provision_status_t)
#define DKIOCGETERRORDESCRIPTION _IOR('d', 80, dk_error_description_t)
#define DKIOCSYNCHRONIZECACHE _IO('d', 22)
#define DKIOCSETBLOCKSIZE _IOW('d', 24, uint32_t)
#define DKIOCGETBSDUNIT _IOR('d', 27, uint32_t)
#define DKIOCISSOLIDSTATE _IOR('d', 79, uint32_t)
#define DKIOCISVIRTUAL _IOR('d', 72, uint32_t)
#define DKIOCGETBASE _IOR('d', 73, uint64_t)
#define DKIOCGETTHROTTLEMASK _IOR('d', 80, uint64_t)
#define DKIOCLOCKPHYSICALEXTENTS _IO('d', 81)
#define DKIOCGETPHYSICALEXTENT _IOWR('d', 82, dk_physical_extent_t)
#define DKIOCUNLOCKPHYSICALEXTENTS _IO('d', 83)
#define DKIOCSETTIER _IOW('d', 85, dk_set_tier_t)
#define DKIOCGETENCRYPTIONTYPE _IOR('d', 86, uint32_t)
#define DKIOCISLOWPOWERMODE _IOR('d', 87, uint32_t)
#define DKIOCGETIOMINSATURATIONBYTECOUNT _IOR('d', 88, uint32_t)
typedef struct dk_extent_t { uint64_t offset, length; } dk_extent_t;
typedef struct dk_firmware_path_t { char path[128]; } dk_firmware_path_t;
typedef struct dk_format_capacity_t { uint64_t blockCount; uint32_t blockSize; uint8_t reserved0096[4]; } dk_format_capacity_t;
typedef struct dk_format_capacities_t { dk_format_capacity_t *capacities; uint32_t capacitiesCount; uint8_t reserved0096[4]; } dk_format_capacities_t;
typedef struct dk_synchronize_t { uint64_t offset, length; uint32_t options; uint8_t reserved0160[4]; } dk_synchronize_t;
typedef struct dk_unmap_t { dk_extent_t *extents; uint32_t extentsCount, options; } dk_unmap_t;
typedef struct dk_corestorage_info_t { uint64_t flags, hotfile_size, hibernate_minsize, swapfile_pinning, padding[4]; } dk_corestorage_info_t;
typedef struct dk_provision_extent_t { uint64_t offset, length; uint8_t provisionType, reserved[7]; } dk_provision_extent_t;
typedef struct dk_provision_status_t { uint64_t offset, length, options; uint32_t reserved, extentsCount; dk_provision_extent_t *extents;
	} dk_provision_status_t;
typedef struct dk_error_description_t { uint64_t options, reserved, description_size; char *description; } dk_error_description_t;
typedef struct dk_physical_extent_t { uint64_t offset, length; uint8_t reserved0128[12]; dev_t dev; } dk_physical_extent_t;
typedef struct dk_set_tier_t { dk_extent_t *extents; uint32_t extentsCount; uint8_t tier, reserved0104[3]; } dk_set_tier_t;
#define DK_TIER_TO_PRIORITY(tier) (((tier) << DK_TIER_SHIFT) | ~DK_TIER_MASK)
#define DK_PRIORITY_TO_TIER(priority) ((priority) >> DK_TIER_SHIFT)
#define MAXMAXPARTITIONS 22
#define DISKMAGIC 0x82564557U
#define NDDATA 5
#define NSPARE 5
#define DTYPE_SMD 1
#define DTYPE_MSCP 2
#define DTYPE_DEC 3
#define DTYPE_SCSI 4
#define DTYPE_ESDI 5
#define DTYPE_ST506 6
#define DTYPE_HPIB 7
#define DTYPE_HPFL 8
#define DTYPE_FLOPPY 10
#define FS_UNUSED 0
#define FS_SWAP 1
#define FS_V6 2
#define FS_V7 3
#define FS_SYSV 4
#define FS_V71K 5
#define FS_V8 6
#define FS_BSDFFS 7
#define FS_MSDOS 8
#define FS_BSDLFS 9
#define FS_OTHER 10
#define FS_HPFS 11
#define FS_ISO9660 12
#define FS_BOOT 13
#define FS_ADOS 14
#define FS_HFS 15
#define D_REMOVABLE 0x1
#define D_ECC 0x2
#define D_BADSECT 0x4
#define D_RAMDISK 0x8
#define D_CHAIN 0x10
#define D_SSE 0x1
#define _PATH_DISKTAB "/etc/disktab"
#define DISKTAB "/etc/disktab"
#define DIOCGDINFO _IOR('d', 101, struct disklabel)
#define DIOCSDINFO _IOW('d', 102, struct disklabel)
#define DIOCWDINFO _IOW('d', 103, struct disklabel)
#define DIOCGPART _IOW('d', 104, struct partinfo)
#define DIOCRFORMAT _IOWR('d', 105, struct format_op)
#define DIOCWFORMAT _IOWR('d', 106, struct format_op)
#define DIOCSSTEP _IOW('d', 107, int)
#define DIOCSRETRIES _IOW('d', 108, int)
#define DIOCWLABEL _IOW('d', 109, int)
#define DIOCSBAD _IOW('d', 110, struct dkbad)
struct disklabel { uint32_t d_magic; uint16_t d_type, d_subtype; char d_typename[16]; union { char un_d_packname[16]; struct { char *un_d_boot0;
	char *un_d_boot1; } un_b; } d_un; uint32_t d_secsize, d_nsectors, d_ntracks, d_ncylinders, d_secpercyl, d_secperunit; uint16_t d_sparespertrack,
	d_sparespercyl; uint32_t d_acylinders; uint16_t d_rpm, d_interleave, d_trackskew, d_cylskew; uint32_t d_headswitch, d_trkseek, d_flags,
	d_drivedata[5], d_spare[5], d_magic2; uint16_t d_checksum, d_npartitions; uint32_t d_bbsize, d_sbsize; struct partition { uint32_t p_size, p_offset,
	p_fsize; uint8_t p_fstype, p_frag; union { uint16_t cpg, sgs; } __partition_u1; }; struct partition d_partitions; };
struct format_op { char *df_buf; int df_count; daddr_t df_startblk; int df_reg[8]; };
struct partinfo { struct disklabel *disklab; struct partition *part; };
#define DISKUNIT(dev) (minor(dev) / MAXPARTITIONS)
#define DISKPART(dev) (minor(dev) % MAXPARTITIONS)
#define MAKEDISKDEV(maj, unit, part) (makedev(maj, (unit) * MAXPARTITIONS + (part)))

__END_DECLS
#endif
