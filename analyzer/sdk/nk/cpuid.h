/* cpuid leaves and feature bits. */
#ifndef NK_CPUID_H
#define NK_CPUID_H
#include <nk/mach.h>

#define CPUID_VID_INTEL "GenuineIntel"
#define CPUID_VID_AMD "AuthenticAMD"
#define CPUID_VMM_ID_VMWARE "VMwareVMware"
#define CPUID_VMM_ID_PARALLELS "Parallels\0\0\0"
#define CPUID_STRING_UNKNOWN "Unknown CPU Typ"
#define _Bit(n) (1ULL << n)
#define _HBit(n) (1ULL << ((n)+32))
#define CPUID_FEATURE_FPU _Bit(0)
#define CPUID_FEATURE_VME _Bit(1)
#define CPUID_FEATURE_DE _Bit(2)
#define CPUID_FEATURE_PSE _Bit(3)
#define CPUID_FEATURE_TSC _Bit(4)
#define CPUID_FEATURE_MSR _Bit(5)
#define CPUID_FEATURE_PAE _Bit(6)
#define CPUID_FEATURE_MCE _Bit(7)
#define CPUID_FEATURE_CX8 _Bit(8)
#define CPUID_FEATURE_APIC _Bit(9)
#define CPUID_FEATURE_SEP _Bit(11)
#define CPUID_FEATURE_MTRR _Bit(12)
#define CPUID_FEATURE_PGE _Bit(13)
#define CPUID_FEATURE_MCA _Bit(14)
#define CPUID_FEATURE_CMOV _Bit(15)
#define CPUID_FEATURE_PAT _Bit(16)
#define CPUID_FEATURE_PSE36 _Bit(17)
#define CPUID_FEATURE_PSN _Bit(18)
#define CPUID_FEATURE_CLFSH _Bit(19)
#define CPUID_FEATURE_DS _Bit(21)
#define CPUID_FEATURE_ACPI _Bit(22)
#define CPUID_FEATURE_MMX _Bit(23)
#define CPUID_FEATURE_FXSR _Bit(24)
#define CPUID_FEATURE_SSE _Bit(25)
#define CPUID_FEATURE_SSE2 _Bit(26)
#define CPUID_FEATURE_SS _Bit(27)
#define CPUID_FEATURE_HTT _Bit(28)
#define CPUID_FEATURE_TM _Bit(29)
#define CPUID_FEATURE_PBE _Bit(31)
#define CPUID_FEATURE_SSE3 _HBit(0)
#define CPUID_FEATURE_PCLMULQDQ _HBit(1)
#define CPUID_FEATURE_DTES64 _HBit(2)
#define CPUID_FEATURE_MONITOR _HBit(3)
#define CPUID_FEATURE_DSCPL _HBit(4)
#define CPUID_FEATURE_VMX _HBit(5)
#define CPUID_FEATURE_SMX _HBit(6)
#define CPUID_FEATURE_EST _HBit(7)
#define CPUID_FEATURE_TM2 _HBit(8)
#define CPUID_FEATURE_SSSE3 _HBit(9)
#define CPUID_FEATURE_CID _HBit(10)
#define CPUID_FEATURE_SEGLIM64 _HBit(11)
#define CPUID_FEATURE_FMA _HBit(12)
#define CPUID_FEATURE_CX16 _HBit(13)
#define CPUID_FEATURE_xTPR _HBit(14)
#define CPUID_FEATURE_PDCM _HBit(15)
#define CPUID_FEATURE_PCID _HBit(17)
#define CPUID_FEATURE_DCA _HBit(18)
#define CPUID_FEATURE_SSE4_1 _HBit(19)
#define CPUID_FEATURE_SSE4_2 _HBit(20)
#define CPUID_FEATURE_x2APIC _HBit(21)
#define CPUID_FEATURE_MOVBE _HBit(22)
#define CPUID_FEATURE_POPCNT _HBit(23)
#define CPUID_FEATURE_TSCTMR _HBit(24)
#define CPUID_FEATURE_AES _HBit(25)
#define CPUID_FEATURE_XSAVE _HBit(26)
#define CPUID_FEATURE_OSXSAVE _HBit(27)
#define CPUID_FEATURE_AVX1_0 _HBit(28)
#define CPUID_FEATURE_F16C _HBit(29)
#define CPUID_FEATURE_RDRAND _HBit(30)
#define CPUID_FEATURE_VMM _HBit(31)
#define CPUID_LEAF7_FEATURE_RDWRFSGS _Bit(0)
#define CPUID_LEAF7_FEATURE_TSCOFF _Bit(1)
#define CPUID_LEAF7_FEATURE_SGX _Bit(2)
#define CPUID_LEAF7_FEATURE_BMI1 _Bit(3)
#define CPUID_LEAF7_FEATURE_HLE _Bit(4)
#define CPUID_LEAF7_FEATURE_AVX2 _Bit(5)
#define CPUID_LEAF7_FEATURE_FDPEO _Bit(6)
#define CPUID_LEAF7_FEATURE_SMEP _Bit(7)
#define CPUID_LEAF7_FEATURE_BMI2 _Bit(8)
#define CPUID_LEAF7_FEATURE_ERMS _Bit(9)
#define CPUID_LEAF7_FEATURE_INVPCID _Bit(10)
#define CPUID_LEAF7_FEATURE_RTM _Bit(11)
#define CPUID_LEAF7_FEATURE_PQM _Bit(12)
#define CPUID_LEAF7_FEATURE_FPU_CSDS _Bit(13)
#define CPUID_LEAF7_FEATURE_MPX _Bit(14)
#define CPUID_LEAF7_FEATURE_PQE _Bit(15)
#define CPUID_LEAF7_FEATURE_AVX512F _Bit(16)
#define CPUID_LEAF7_FEATURE_AVX512DQ _Bit(17)
#define CPUID_LEAF7_FEATURE_RDSEED _Bit(18)
#define CPUID_LEAF7_FEATURE_ADX _Bit(19)
#define CPUID_LEAF7_FEATURE_SMAP _Bit(20)
#define CPUID_LEAF7_FEATURE_AVX512IFMA _Bit(21)
#define CPUID_LEAF7_FEATURE_CLFSOPT _Bit(23)
#define CPUID_LEAF7_FEATURE_CLWB _Bit(24)
#define CPUID_LEAF7_FEATURE_IPT _Bit(25)
#define CPUID_LEAF7_FEATURE_AVX512CD _Bit(28)
#define CPUID_LEAF7_FEATURE_SHA _Bit(29)
#define CPUID_LEAF7_FEATURE_AVX512BW _Bit(30)
#define CPUID_LEAF7_FEATURE_AVX512VL _Bit(31)
#define CPUID_LEAF7_FEATURE_PREFETCHWT1 _HBit(0)
#define CPUID_LEAF7_FEATURE_AVX512VBMI _HBit(1)
#define CPUID_LEAF7_FEATURE_UMIP _HBit(2)
#define CPUID_LEAF7_FEATURE_PKU _HBit(3)
#define CPUID_LEAF7_FEATURE_OSPKE _HBit(4)
#define CPUID_LEAF7_FEATURE_WAITPKG _HBit(5)
#define CPUID_LEAF7_FEATURE_GFNI _HBit(8)
#define CPUID_LEAF7_FEATURE_VAES _HBit(9)
#define CPUID_LEAF7_FEATURE_VPCLMULQDQ _HBit(10)
#define CPUID_LEAF7_FEATURE_AVX512VNNI _HBit(11)
#define CPUID_LEAF7_FEATURE_AVX512BITALG _HBit(12)
#define CPUID_LEAF7_FEATURE_AVX512VPCDQ _HBit(14)
#define CPUID_LEAF7_FEATURE_RDPID _HBit(22)
#define CPUID_LEAF7_FEATURE_CLDEMOTE _HBit(25)
#define CPUID_LEAF7_FEATURE_MOVDIRI _HBit(27)
#define CPUID_LEAF7_FEATURE_MOVDIRI64B _HBit(28)
#define CPUID_LEAF7_FEATURE_SGXLC _HBit(30)
#define CPUID_LEAF7_EXTFEATURE_AVX5124VNNIW _Bit(2)
#define CPUID_LEAF7_EXTFEATURE_AVX5124FMAPS _Bit(3)
#define CPUID_LEAF7_EXTFEATURE_FSREPMOV _Bit(4)
#define CPUID_LEAF7_EXTFEATURE_SRBDS_CTRL _Bit(9)
#define CPUID_LEAF7_EXTFEATURE_MDCLEAR _Bit(10)
#define CPUID_LEAF7_EXTFEATURE_TSXFA _Bit(13)
#define CPUID_LEAF7_EXTFEATURE_IBRS _Bit(26)
#define CPUID_LEAF7_EXTFEATURE_STIBP _Bit(27)
#define CPUID_LEAF7_EXTFEATURE_L1DF _Bit(28)
#define CPUID_LEAF7_EXTFEATURE_ACAPMSR _Bit(29)
#define CPUID_LEAF7_EXTFEATURE_CCAPMSR _Bit(30)
#define CPUID_LEAF7_EXTFEATURE_SSBD _Bit(31)
#define CPUID_EXTFEATURE_SYSCALL _Bit(11)
#define CPUID_EXTFEATURE_XD _Bit(20)
#define CPUID_EXTFEATURE_1GBPAGE _Bit(26)
#define CPUID_EXTFEATURE_RDTSCP _Bit(27)
#define CPUID_EXTFEATURE_EM64T _Bit(29)
#define CPUID_EXTFEATURE_LAHF _HBit(0)
#define CPUID_EXTFEATURE_LZCNT _HBit(5)
#define CPUID_EXTFEATURE_PREFETCHW _HBit(8)
#define CPUID_EXTFEATURE_TSCI _Bit(8)
#define CPUID_CACHE_SIZE 16
#define CPUID_MWAIT_EXTENSION _Bit(0)
#define CPUID_MWAIT_BREAK _Bit(1)
#define CPUID_MODEL_PENRYN 0x17
#define CPUID_MODEL_NEHALEM 0x1A
#define CPUID_MODEL_FIELDS 0x1E
#define CPUID_MODEL_DALES 0x1F
#define CPUID_MODEL_NEHALEM_EX 0x2E
#define CPUID_MODEL_DALES_32NM 0x25
#define CPUID_MODEL_WESTMERE 0x2C
#define CPUID_MODEL_WESTMERE_EX 0x2F
#define CPUID_MODEL_SANDYBRIDGE 0x2A
#define CPUID_MODEL_JAKETOWN 0x2D
#define CPUID_MODEL_IVYBRIDGE 0x3A
#define CPUID_MODEL_IVYBRIDGE_EP 0x3E
#define CPUID_MODEL_CRYSTALWELL 0x46
#define CPUID_MODEL_HASWELL 0x3C
#define CPUID_MODEL_HASWELL_EP 0x3F
#define CPUID_MODEL_HASWELL_ULT 0x45
#define CPUID_MODEL_BROADWELL 0x3D
#define CPUID_MODEL_BROADWELL_ULX 0x3D
#define CPUID_MODEL_BROADWELL_ULT 0x3D
#define CPUID_MODEL_BRYSTALWELL 0x47
#define CPUID_MODEL_SKYLAKE 0x4E
#define CPUID_MODEL_SKYLAKE_ULT 0x4E
#define CPUID_MODEL_SKYLAKE_ULX 0x4E
#define CPUID_MODEL_SKYLAKE_DT 0x5E
#define CPUID_MODEL_SKYLAKE_W 0x55
#define PLATID_XEON_SP_1 0x00
#define PLATID_XEON_SP_2 0x07
#define PLATID_MAYBE_XEON_SP 0x01
#define CPUID_MODEL_KABYLAKE 0x8E
#define CPUID_MODEL_KABYLAKE_ULT 0x8E
#define CPUID_MODEL_KABYLAKE_ULX 0x8E
#define CPUID_MODEL_KABYLAKE_DT 0x9E
#define CPUID_MODEL_ICELAKE 0x7E
#define CPUID_MODEL_ICELAKE_ULT 0x7E
#define CPUID_MODEL_ICELAKE_ULX 0x7E
#define CPUID_MODEL_ICELAKE_DT 0x7D
#define CPUID_MODEL_ICELAKE_H 0x9F
#define CPUID_MODEL_COMETLAKE_DT 0xA5
#define CPUID_VMM_FAMILY_UNKNOWN 0x0
#define CPUID_VMM_FAMILY_VMWARE 0x1
#define CPUID_VMM_FAMILY_PARALLELS 0x2
#define cpuid_mwait_linesize_max cpuid_mwait_leaf.linesize_max
#define cpuid_mwait_linesize_min cpuid_mwait_leaf.linesize_min
#define cpuid_mwait_extensions cpuid_mwait_leaf.extensions
#define cpuid_mwait_sub_Cstates cpuid_mwait_leaf.sub_Cstates
#define TLB_INST 0
#define TLB_DATA 1
#define TLB_SMALL 0
#define TLB_LARGE 1
typedef enum { eax, ebx, ecx, edx } cpuid_register_t;
typedef enum { Lnone, L1I, L1D, L2U, L3U, LCACHE_MAX } cache_type_t;
typedef struct { unsigned char value; cache_type_t type; unsigned size, linesize; const char *description; } cpuid_cache_desc_t;
typedef struct { uint32_t linesize_min, linesize_max, extensions, sub_Cstates; } cpuid_mwait_leaf_t;
typedef struct { boolean_t sensor, dynamic_acceleration, invariant_APIC_timer, core_power_limits, fine_grain_clock_mod, package_thermal_intr; uint32_t thresholds;
	boolean_t ACNT_MCNT, hardware_feedback, energy_policy; } cpuid_thermal_leaf_t;
typedef struct { uint32_t extended_state[4]; } cpuid_xsave_leaf_t;
typedef struct { uint8_t version, number, width, events_number; uint32_t events; uint8_t fixed_number, fixed_width; } cpuid_arch_perf_leaf_t;
typedef struct { uint32_t numerator, denominator; } cpuid_tsc_leaf_t;
typedef struct { char cpuid_vendor[16], cpuid_brand_string[48]; const char *cpuid_model_string; cpu_type_t cpuid_type;
	uint8_t cpuid_family, cpuid_model, cpuid_extmodel, cpuid_extfamily, cpuid_stepping; uint64_t cpuid_features, cpuid_extfeatures; uint32_t cpuid_signature;
	uint8_t cpuid_brand, cpuid_processor_flag; uint32_t cache_size[LCACHE_MAX], cache_linesize; uint8_t cache_info[64];
	uint32_t cpuid_cores_per_package, cpuid_logical_per_package, cache_sharing[LCACHE_MAX], cache_partitions[LCACHE_MAX];
	cpu_type_t cpuid_cpu_type; cpu_subtype_t cpuid_cpu_subtype; cpuid_mwait_leaf_t cpuid_mwait_leaf; cpuid_thermal_leaf_t cpuid_thermal_leaf;
	cpuid_arch_perf_leaf_t cpuid_arch_perf_leaf; uint32_t unused[4], cpuid_cache_linesize, cpuid_cache_L2_associativity, cpuid_cache_size,
	cpuid_address_bits_physical, cpuid_address_bits_virtual, cpuid_microcode_version, cpuid_tlb[2][2][2], cpuid_stlb, core_count, thread_count,
	cpuid_max_basic, cpuid_max_ext, cpuid_cpufamily; cpuid_mwait_leaf_t *cpuid_mwait_leafp; cpuid_thermal_leaf_t *cpuid_thermal_leafp;
	cpuid_arch_perf_leaf_t *cpuid_arch_perf_leafp; cpuid_xsave_leaf_t *cpuid_xsave_leafp; uint64_t cpuid_leaf7_features, cpuid_leaf7_extfeatures;
	cpuid_tsc_leaf_t cpuid_tsc_leaf; cpuid_xsave_leaf_t cpuid_xsave_leaf[2]; } i386_cpu_info_t;
static inline void cpuid(uint32_t *data) { (void)data; }
static inline void do_cpuid(uint32_t selector, uint32_t *data) { (void)selector; (void)data; }
__BEGIN_DECLS
cpu_type_t cpuid_cputype(void);
cpu_subtype_t cpuid_cpusubtype(void);
uint64_t cpuid_features(void), cpuid_extfeatures(void), cpuid_leaf7_features(void), cpuid_leaf7_extfeatures(void);
uint32_t cpuid_family(void), cpuid_cpufamily(void);
i386_cpu_info_t *cpuid_info(void);
void cpuid_set_info(void), cpuid_cpu_display(const char *), cpuid_feature_display(const char *), cpuid_extfeature_display(const char *);
char *cpuid_get_feature_names(uint64_t, char *, unsigned), *cpuid_get_extfeature_names(uint64_t, char *, unsigned),
	*cpuid_get_leaf7_feature_names(uint64_t, char *, unsigned);
__END_DECLS
#endif
