/* Mach-O files: load commands, symbols, relocations, fat headers. */
#ifndef NK_MACHO_H
#define NK_MACHO_H
#include <nk/bsd_types.h>
#include <nk/mach.h>

__BEGIN_DECLS
#define MH_MAGIC 0xfeedfaceU
#define MH_CIGAM 0xcefaedfeU
#define MH_MAGIC_64 0xfeedfacfU
#define MH_CIGAM_64 0xcffaedfeU
#define MH_OBJECT 0x1
#define MH_EXECUTE 0x2
#define MH_FVMLIB 0x3
#define MH_CORE 0x4
#define MH_PRELOAD 0x5
#define MH_DYLIB 0x6
#define MH_DYLINKER 0x7
#define MH_BUNDLE 0x8
#define MH_DYLIB_STUB 0x9
#define MH_DSYM 0xa
#define MH_KEXT_BUNDLE 0xb
#define MH_FILESET 0xc
#define MH_GPU_EXECUTE 0xd
#define MH_GPU_DYLIB 0xe
#define MH_NOUNDEFS 0x1
#define MH_INCRLINK 0x2
#define MH_DYLDLINK 0x4
#define MH_BINDATLOAD 0x8
#define MH_PREBOUND 0x10
#define MH_SPLIT_SEGS 0x20
#define MH_LAZY_INIT 0x40
#define MH_TWOLEVEL 0x80
#define MH_FORCE_FLAT 0x100
#define MH_NOMULTIDEFS 0x200
#define MH_NOFIXPREBINDING 0x400
#define MH_PREBINDABLE 0x800
#define MH_ALLMODSBOUND 0x1000
#define MH_SUBSECTIONS_VIA_SYMBOLS 0x2000
#define MH_CANONICAL 0x4000
#define MH_WEAK_DEFINES 0x8000
#define MH_BINDS_TO_WEAK 0x10000
#define MH_ALLOW_STACK_EXECUTION 0x20000
#define MH_ROOT_SAFE 0x40000
#define MH_SETUID_SAFE 0x80000
#define MH_NO_REEXPORTED_DYLIBS 0x100000
#define MH_PIE 0x200000
#define MH_DEAD_STRIPPABLE_DYLIB 0x400000
#define MH_HAS_TLV_DESCRIPTORS 0x800000
#define MH_NO_HEAP_EXECUTION 0x1000000
#define MH_APP_EXTENSION_SAFE 0x2000000
#define MH_NLIST_OUTOFSYNC_WITH_DYLDINFO 0x4000000
#define MH_SIM_SUPPORT 0x8000000
#define MH_DYLIB_IN_CACHE 0x80000000U
#define LC_REQ_DYLD 0x80000000U
#define LC_SEGMENT 0x1
#define LC_SYMTAB 0x2
#define LC_SYMSEG 0x3
#define LC_THREAD 0x4
#define LC_UNIXTHREAD 0x5
#define LC_LOADFVMLIB 0x6
#define LC_IDFVMLIB 0x7
#define LC_IDENT 0x8
#define LC_FVMFILE 0x9
#define LC_PREPAGE 0xa
#define LC_DYSYMTAB 0xb
#define LC_LOAD_DYLIB 0xc
#define LC_ID_DYLIB 0xd
#define LC_LOAD_DYLINKER 0xe
#define LC_ID_DYLINKER 0xf
#define LC_PREBOUND_DYLIB 0x10
#define LC_ROUTINES 0x11
#define LC_SUB_FRAMEWORK 0x12
#define LC_SUB_UMBRELLA 0x13
#define LC_SUB_CLIENT 0x14
#define LC_SUB_LIBRARY 0x15
#define LC_TWOLEVEL_HINTS 0x16
#define LC_PREBIND_CKSUM 0x17
#define LC_LOAD_WEAK_DYLIB 0x80000018U
#define LC_SEGMENT_64 0x19
#define LC_ROUTINES_64 0x1a
#define LC_UUID 0x1b
#define LC_RPATH 0x8000001cU
#define LC_CODE_SIGNATURE 0x1d
#define LC_SEGMENT_SPLIT_INFO 0x1e
#define LC_REEXPORT_DYLIB 0x8000001fU
#define LC_LAZY_LOAD_DYLIB 0x20
#define LC_ENCRYPTION_INFO 0x21
#define LC_DYLD_INFO 0x22
#define LC_DYLD_INFO_ONLY 0x80000022U
#define LC_LOAD_UPWARD_DYLIB 0x80000023U
#define LC_VERSION_MIN_MACOSX 0x24
#define LC_VERSION_MIN_IPHONEOS 0x25
#define LC_FUNCTION_STARTS 0x26
#define LC_DYLD_ENVIRONMENT 0x27
#define LC_MAIN 0x80000028U
#define LC_DATA_IN_CODE 0x29
#define LC_SOURCE_VERSION 0x2a
#define LC_DYLIB_CODE_SIGN_DRS 0x2b
#define LC_ENCRYPTION_INFO_64 0x2c
#define LC_LINKER_OPTION 0x2d
#define LC_LINKER_OPTIMIZATION_HINT 0x2e
#define LC_VERSION_MIN_TVOS 0x2f
#define LC_VERSION_MIN_WATCHOS 0x30
#define LC_NOTE 0x31
#define LC_BUILD_VERSION 0x32
#define LC_DYLD_EXPORTS_TRIE 0x80000033U
#define LC_DYLD_CHAINED_FIXUPS 0x80000034U
#define LC_FILESET_ENTRY 0x80000035U
#define SG_HIGHVM 0x1
#define SG_FVMLIB 0x2
#define SG_NORELOC 0x4
#define SG_PROTECTED_VERSION_1 0x8
#define SG_READ_ONLY 0x10
#define SECTION_TYPE 0xff
#define SECTION_ATTRIBUTES 0xffffff00U
#define S_REGULAR 0x0
#define S_ZEROFILL 0x1
#define S_CSTRING_LITERALS 0x2
#define S_4BYTE_LITERALS 0x3
#define S_8BYTE_LITERALS 0x4
#define S_LITERAL_POINTERS 0x5
#define S_NON_LAZY_SYMBOL_POINTERS 0x6
#define S_LAZY_SYMBOL_POINTERS 0x7
#define S_SYMBOL_STUBS 0x8
#define S_MOD_INIT_FUNC_POINTERS 0x9
#define S_MOD_TERM_FUNC_POINTERS 0xa
#define S_COALESCED 0xb
#define S_GB_ZEROFILL 0xc
#define S_INTERPOSING 0xd
#define S_16BYTE_LITERALS 0xe
#define S_DTRACE_DOF 0xf
#define S_LAZY_DYLIB_SYMBOL_POINTERS 0x10
#define S_THREAD_LOCAL_REGULAR 0x11
#define S_THREAD_LOCAL_ZEROFILL 0x12
#define S_THREAD_LOCAL_VARIABLES 0x13
#define S_THREAD_LOCAL_VARIABLE_POINTERS 0x14
#define S_THREAD_LOCAL_INIT_FUNCTION_POINTERS 0x15
#define S_INIT_FUNC_OFFSETS 0x16
#define SECTION_ATTRIBUTES_USR 0xff000000U
#define S_ATTR_PURE_INSTRUCTIONS 0x80000000U
#define S_ATTR_NO_TOC 0x40000000
#define S_ATTR_STRIP_STATIC_SYMS 0x20000000
#define S_ATTR_NO_DEAD_STRIP 0x10000000
#define S_ATTR_LIVE_SUPPORT 0x8000000
#define S_ATTR_SELF_MODIFYING_CODE 0x4000000
#define S_ATTR_DEBUG 0x2000000
#define SECTION_ATTRIBUTES_SYS 0xffff00
#define S_ATTR_SOME_INSTRUCTIONS 0x400
#define S_ATTR_EXT_RELOC 0x200
#define S_ATTR_LOC_RELOC 0x100
#define INDIRECT_SYMBOL_LOCAL 0x80000000U
#define INDIRECT_SYMBOL_ABS 0x40000000
#define PLATFORM_UNKNOWN 0
#define PLATFORM_ANY 0xffffffffU
#define PLATFORM_MACOS 1
#define PLATFORM_IOS 2
#define PLATFORM_TVOS 3
#define PLATFORM_WATCHOS 4
#define PLATFORM_BRIDGEOS 5
#define PLATFORM_MACCATALYST 6
#define PLATFORM_IOSSIMULATOR 7
#define PLATFORM_TVOSSIMULATOR 8
#define PLATFORM_WATCHOSSIMULATOR 9
#define PLATFORM_DRIVERKIT 10
#define PLATFORM_FIRMWARE 13
#define PLATFORM_SEPOS 14
#define TOOL_CLANG 1
#define TOOL_SWIFT 2
#define TOOL_LD 3
#define TOOL_LLD 4
#define TOOL_METAL 1024
#define TOOL_AIRLLD 1025
#define TOOL_AIRNT 1026
#define TOOL_AIRNT_PLUGIN 1027
#define TOOL_AIRPACK 1028
#define TOOL_GPUARCHIVER 1031
#define TOOL_METAL_FRAMEWORK 1032
#define REBASE_TYPE_POINTER 1
#define REBASE_TYPE_TEXT_ABSOLUTE32 2
#define REBASE_TYPE_TEXT_PCREL32 3
#define REBASE_OPCODE_MASK 0xf0
#define REBASE_IMMEDIATE_MASK 0xf
#define REBASE_OPCODE_DONE 0x0
#define REBASE_OPCODE_SET_TYPE_IMM 0x10
#define REBASE_OPCODE_SET_SEGMENT_AND_OFFSET_ULEB 0x20
#define REBASE_OPCODE_ADD_ADDR_ULEB 0x30
#define REBASE_OPCODE_ADD_ADDR_IMM_SCALED 0x40
#define REBASE_OPCODE_DO_REBASE_IMM_TIMES 0x50
#define REBASE_OPCODE_DO_REBASE_ULEB_TIMES 0x60
#define REBASE_OPCODE_DO_REBASE_ADD_ADDR_ULEB 0x70
#define REBASE_OPCODE_DO_REBASE_ULEB_TIMES_SKIPPING_ULEB 0x80
#define BIND_TYPE_POINTER 1
#define BIND_TYPE_TEXT_ABSOLUTE32 2
#define BIND_TYPE_TEXT_PCREL32 3
#define BIND_SPECIAL_DYLIB_SELF 0
#define BIND_SPECIAL_DYLIB_MAIN_EXECUTABLE (-1)
#define BIND_SPECIAL_DYLIB_FLAT_LOOKUP (-2)
#define BIND_SPECIAL_DYLIB_WEAK_LOOKUP (-3)
#define BIND_SYMBOL_FLAGS_WEAK_IMPORT 0x1
#define BIND_SYMBOL_FLAGS_NON_WEAK_DEFINITION 0x8
#define BIND_OPCODE_MASK 0xf0
#define BIND_IMMEDIATE_MASK 0xf
#define BIND_OPCODE_DONE 0x0
#define BIND_OPCODE_SET_DYLIB_ORDINAL_IMM 0x10
#define BIND_OPCODE_SET_DYLIB_ORDINAL_ULEB 0x20
#define BIND_OPCODE_SET_DYLIB_SPECIAL_IMM 0x30
#define BIND_OPCODE_SET_SYMBOL_TRAILING_FLAGS_IMM 0x40
#define BIND_OPCODE_SET_TYPE_IMM 0x50
#define BIND_OPCODE_SET_ADDEND_SLEB 0x60
#define BIND_OPCODE_SET_SEGMENT_AND_OFFSET_ULEB 0x70
#define BIND_OPCODE_ADD_ADDR_ULEB 0x80
#define BIND_OPCODE_DO_BIND 0x90
#define BIND_OPCODE_DO_BIND_ADD_ADDR_ULEB 0xa0
#define BIND_OPCODE_DO_BIND_ADD_ADDR_IMM_SCALED 0xb0
#define BIND_OPCODE_DO_BIND_ULEB_TIMES_SKIPPING_ULEB 0xc0
#define BIND_OPCODE_THREADED 0xd0
#define BIND_SUBOPCODE_THREADED_SET_BIND_ORDINAL_TABLE_SIZE_ULEB 0x0
#define BIND_SUBOPCODE_THREADED_APPLY 0x1
#define EXPORT_SYMBOL_FLAGS_KIND_MASK 0x3
#define EXPORT_SYMBOL_FLAGS_KIND_REGULAR 0x0
#define EXPORT_SYMBOL_FLAGS_KIND_THREAD_LOCAL 0x1
#define EXPORT_SYMBOL_FLAGS_KIND_ABSOLUTE 0x2
#define EXPORT_SYMBOL_FLAGS_WEAK_DEFINITION 0x4
#define EXPORT_SYMBOL_FLAGS_REEXPORT 0x8
#define EXPORT_SYMBOL_FLAGS_STUB_AND_RESOLVER 0x10
#define EXPORT_SYMBOL_FLAGS_STATIC_RESOLVER 0x20
#define DICE_KIND_DATA 0x1
#define DICE_KIND_JUMP_TABLE8 0x2
#define DICE_KIND_JUMP_TABLE16 0x3
#define DICE_KIND_JUMP_TABLE32 0x4
#define DICE_KIND_ABS_JUMP_TABLE32 0x5
#define SEG_PAGEZERO "__PAGEZERO"
#define SEG_TEXT "__TEXT"
#define SECT_TEXT "__text"
#define SECT_FVMLIB_INIT0 "__fvmlib_init0"
#define SECT_FVMLIB_INIT1 "__fvmlib_init1"
#define SEG_DATA "__DATA"
#define SECT_DATA "__data"
#define SECT_BSS "__bss"
#define SECT_COMMON "__common"
#define SEG_OBJC "__OBJC"
#define SECT_OBJC_SYMBOLS "__symbol_table"
#define SECT_OBJC_MODULES "__module_info"
#define SECT_OBJC_STRINGS "__selector_strs"
#define SECT_OBJC_REFS "__selector_refs"
#define SEG_ICON "__ICON"
#define SECT_ICON_HEADER "__header"
#define SECT_ICON_TIFF "__tiff"
#define SEG_LINKEDIT "__LINKEDIT"
#define SEG_UNIXSTACK "__UNIXSTACK"
#define SEG_IMPORT "__IMPORT"
struct mach_header { uint32_t magic; int32_t cputype, cpusubtype; uint32_t filetype, ncmds, sizeofcmds, flags; };
struct mach_header_64 { uint32_t magic; int32_t cputype, cpusubtype; uint32_t filetype, ncmds, sizeofcmds, flags, reserved; };
struct load_command { uint32_t cmd, cmdsize; };
union lc_str { uint32_t offset; };
struct segment_command { uint32_t cmd, cmdsize; char segname[16]; uint32_t vmaddr, vmsize, fileoff, filesize; int32_t maxprot, initprot;
	uint32_t nsects, flags; };
struct segment_command_64 { uint32_t cmd, cmdsize; char segname[16]; uint64_t vmaddr, vmsize, fileoff, filesize; int32_t maxprot, initprot;
	uint32_t nsects, flags; };
struct section { char sectname[16], segname[16]; uint32_t addr, size, offset, align, reloff, nreloc, flags, reserved1, reserved2; };
struct section_64 { char sectname[16], segname[16]; uint64_t addr, size; uint32_t offset, align, reloff, nreloc, flags, reserved1, reserved2,
	reserved3; };
struct fvmlib { union lc_str name; uint32_t minor_version, header_addr; };
struct fvmlib_command { uint32_t cmd, cmdsize; struct fvmlib fvmlib; };
struct dylib { union lc_str name; uint32_t timestamp, current_version, compatibility_version; };
struct dylib_command { uint32_t cmd, cmdsize; struct dylib dylib; };
struct sub_framework_command { uint32_t cmd, cmdsize; union lc_str umbrella; };
struct sub_client_command { uint32_t cmd, cmdsize; union lc_str client; };
struct sub_umbrella_command { uint32_t cmd, cmdsize; union lc_str sub_umbrella; };
struct sub_library_command { uint32_t cmd, cmdsize; union lc_str sub_library; };
struct prebound_dylib_command { uint32_t cmd, cmdsize; union lc_str name; uint32_t nmodules; union lc_str linked_modules; };
struct dylinker_command { uint32_t cmd, cmdsize; union lc_str name; };
struct thread_command { uint32_t cmd, cmdsize; };
struct routines_command { uint32_t cmd, cmdsize, init_address, init_module, reserved1, reserved2, reserved3, reserved4, reserved5, reserved6; };
struct routines_command_64 { uint32_t cmd, cmdsize; uint64_t init_address, init_module, reserved1, reserved2, reserved3, reserved4, reserved5,
	reserved6; };
struct symtab_command { uint32_t cmd, cmdsize, symoff, nsyms, stroff, strsize; };
struct dysymtab_command { uint32_t cmd, cmdsize, ilocalsym, nlocalsym, iextdefsym, nextdefsym, iundefsym, nundefsym, tocoff, ntoc, modtaboff, nmodtab,
	extrefsymoff, nextrefsyms, indirectsymoff, nindirectsyms, extreloff, nextrel, locreloff, nlocrel; };
struct dylib_table_of_contents { uint32_t symbol_index, module_index; };
struct dylib_module { uint32_t module_name, iextdefsym, nextdefsym, irefsym, nrefsym, ilocalsym, nlocalsym, iextrel, nextrel, iinit_iterm,
	ninit_nterm, objc_module_info_addr, objc_module_info_size; };
struct dylib_module_64 { uint32_t module_name, iextdefsym, nextdefsym, irefsym, nrefsym, ilocalsym, nlocalsym, iextrel, nextrel, iinit_iterm,
	ninit_nterm, objc_module_info_size; uint64_t objc_module_info_addr; };
struct dylib_reference { uint32_t isym : 24, flags : 8; };
struct twolevel_hints_command { uint32_t cmd, cmdsize, offset, nhints; };
struct twolevel_hint { uint32_t isub_image : 8, itoc : 24; };
struct prebind_cksum_command { uint32_t cmd, cmdsize, cksum; };
struct uuid_command { uint32_t cmd, cmdsize; uint8_t uuid[16]; };
struct rpath_command { uint32_t cmd, cmdsize; union lc_str path; };
struct linkedit_data_command { uint32_t cmd, cmdsize, dataoff, datasize; };
struct encryption_info_command { uint32_t cmd, cmdsize, cryptoff, cryptsize, cryptid; };
struct encryption_info_command_64 { uint32_t cmd, cmdsize, cryptoff, cryptsize, cryptid, pad; };
struct version_min_command { uint32_t cmd, cmdsize, version, sdk; };
struct build_version_command { uint32_t cmd, cmdsize, platform, minos, sdk, ntools; };
struct build_tool_version { uint32_t tool, version; };
struct dyld_info_command { uint32_t cmd, cmdsize, rebase_off, rebase_size, bind_off, bind_size, weak_bind_off, weak_bind_size, lazy_bind_off,
	lazy_bind_size, export_off, export_size; };
struct linker_option_command { uint32_t cmd, cmdsize, count; };
struct symseg_command { uint32_t cmd, cmdsize, offset, size; };
struct ident_command { uint32_t cmd, cmdsize; };
struct fvmfile_command { uint32_t cmd, cmdsize; union lc_str name; uint32_t header_addr; };
struct entry_point_command { uint32_t cmd, cmdsize; uint64_t entryoff, stacksize; };
struct source_version_command { uint32_t cmd, cmdsize; uint64_t version; };
struct data_in_code_entry { uint32_t offset; uint16_t length, kind; };
struct tlv_descriptor { void *(*thunk)(struct tlv_descriptor *); unsigned long key, offset; };
struct note_command { uint32_t cmd, cmdsize; char data_owner[16]; uint64_t offset, size; };
struct fileset_entry_command { uint32_t cmd, cmdsize; uint64_t vmaddr, fileoff; union lc_str entry_id; uint32_t reserved; };
#define N_STAB 0xe0
#define N_PEXT 0x10
#define N_TYPE 0xe
#define N_EXT 0x1
#define N_UNDF 0x0
#define N_ABS 0x2
#define N_SECT 0xe
#define N_PBUD 0xc
#define N_INDR 0xa
#define NO_SECT 0
#define MAX_SECT 255
#define REFERENCE_TYPE 0x7
#define REFERENCE_FLAG_UNDEFINED_NON_LAZY 0
#define REFERENCE_FLAG_UNDEFINED_LAZY 1
#define REFERENCE_FLAG_DEFINED 2
#define REFERENCE_FLAG_PRIVATE_DEFINED 3
#define REFERENCE_FLAG_PRIVATE_UNDEFINED_NON_LAZY 4
#define REFERENCE_FLAG_PRIVATE_UNDEFINED_LAZY 5
#define REFERENCED_DYNAMICALLY 0x10
#define SELF_LIBRARY_ORDINAL 0x0
#define MAX_LIBRARY_ORDINAL 0xfd
#define DYNAMIC_LOOKUP_ORDINAL 0xfe
#define EXECUTABLE_ORDINAL 0xff
#define N_NO_DEAD_STRIP 0x20
#define N_DESC_DISCARDED 0x20
#define N_WEAK_REF 0x40
#define N_WEAK_DEF 0x80
#define N_REF_TO_WEAK 0x80
#define N_ARM_THUMB_DEF 0x8
#define N_SYMBOL_RESOLVER 0x100
#define N_ALT_ENTRY 0x200
#define N_COLD_FUNC 0x400
struct nlist { union { uint32_t n_strx; } n_un; uint8_t n_type, n_sect; int16_t n_desc; uint32_t n_value; };
struct nlist_64 { union { uint32_t n_strx; } n_un; uint8_t n_type, n_sect; uint16_t n_desc; uint64_t n_value; };
int nlist(const char *, struct nlist *);
#define GET_COMM_ALIGN(n) (((n) >> 8) & 0x0f)
#define SET_COMM_ALIGN(n, align) ((n) = ((n) & 0xf0ff) | (((align) & 0x0f) << 8))
#define GET_LIBRARY_ORDINAL(n) (((n) >> 8) & 0xff)
#define SET_LIBRARY_ORDINAL(n, ordinal) ((n) = ((n) & 0x00ff) | (((ordinal) & 0xff) << 8))
#define R_ABS 0
#define R_SCATTERED 0x80000000U
struct relocation_info { int32_t r_address; uint32_t r_symbolnum : 24, r_pcrel : 1, r_length : 2, r_extern : 1, r_type : 4; };
struct scattered_relocation_info { uint32_t r_address : 24, r_type : 4, r_length : 2, r_pcrel : 1, r_scattered : 1; int32_t r_value; };
enum reloc_type_generic { GENERIC_RELOC_VANILLA = 0, GENERIC_RELOC_PAIR = 1, GENERIC_RELOC_SECTDIFF = 2, GENERIC_RELOC_PB_LA_PTR = 3,
	GENERIC_RELOC_LOCAL_SECTDIFF = 4, GENERIC_RELOC_TLV = 5 };
#define FAT_MAGIC 0xcafebabeU
#define FAT_CIGAM 0xbebafecaU
struct fat_header { uint32_t magic, nfat_arch; };
struct fat_arch { cpu_type_t cputype; cpu_subtype_t cpusubtype; uint32_t offset, size, align; };
__END_DECLS
#endif
