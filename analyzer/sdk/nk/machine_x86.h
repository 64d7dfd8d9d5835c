/* x86: port I/O, model-specific and control registers, cross-calls. On other machines only the declarations that are not instructions. */
#ifndef NK_MACHINE_X86_H
#define NK_MACHINE_X86_H
#include <nk/machine.h>

typedef unsigned short i386_ioport_t;
static inline uint8_t inb(i386_ioport_t port) { (void)port; return 0; }
static inline uint16_t inw(i386_ioport_t port) { (void)port; return 0; }
static inline uint32_t inl(i386_ioport_t port) { (void)port; return 0; }
static inline void outb(i386_ioport_t port, uint8_t v) { (void)port; (void)v; }
static inline void outw(i386_ioport_t port, uint16_t v) { (void)port; (void)v; }
static inline void outl(i386_ioport_t port, uint32_t v) { (void)port; (void)v; }

#define CR0_PG 0x80000000
#define CR0_CD 0x40000000
#define CR0_NW 0x20000000
#define CR0_WP 0x00010000
#define CR0_NE 0x00000020
#define CR0_TS 0x00000008
#define CR0_EM 0x00000004
#define CR0_MP 0x00000002
#define CR0_PE 0x00000001
#define CR4_SMAP 0x00200000
#define CR4_SMEP 0x00100000
#define CR4_OSXSAVE 0x00040000
#define CR4_VMXE 0x00002000
#define CR4_PGE 0x00000080
#define CR4_PAE 0x00000020
#define EFL_IF 0x00000200
#define MSR_IA32_PLATFORM_ID 0x17
#define MSR_IA32_EBL_CR_POWERON 0x2a
#define MSR_IA32_APIC_BASE 0x1b
#define MSR_IA32_APIC_BASE_BSP (1<<8)
#define MSR_IA32_APIC_BASE_EXTENDED (1<<10)
#define MSR_IA32_APIC_BASE_ENABLE (1<<11)
#define MSR_IA32_APIC_BASE_BASE (0xfffff<<12)
#define MSR_CORE_THREAD_COUNT 0x35
#define MSR_IA32_FEATURE_CONTROL 0x3a
#define MSR_IA32_FEATCTL_LOCK (1<<0)
#define MSR_IA32_FEATCTL_VMXON_SMX (1<<1)
#define MSR_IA32_FEATCTL_VMXON (1<<2)
#define MSR_IA32_FEATCTL_CSTATE_SMI (1<<16)
#define MSR_IA32_UPDT_TRIG 0x79
#define MSR_IA32_BIOS_SIGN_ID 0x8b
#define MSR_IA32_UCODE_WRITE MSR_IA32_UPDT_TRIG
#define MSR_IA32_UCODE_REV MSR_IA32_BIOS_SIGN_ID
#define MSR_IA32_PERFCTR0 0xc1
#define MSR_IA32_PERFCTR1 0xc2
#define MSR_IA32_PERFCTR3 0xc3
#define MSR_IA32_PERFCTR4 0xc4
#define MSR_PLATFORM_INFO 0xce
#define MSR_IA32_MPERF 0xE7
#define MSR_IA32_APERF 0xE8
#define MSR_IA32_ARCH_CAPABILITIES 0x10a
#define MSR_IA32_ARCH_CAPABILITIES_RDCL_NO (1ULL << 0)
#define MSR_IA32_ARCH_CAPABILITIES_IBRS_ALL (1ULL << 1)
#define MSR_IA32_ARCH_CAPABILITIES_RSBA (1ULL << 2)
#define MSR_IA32_ARCH_CAPABILITIES_L1DF_NO (1ULL << 3)
#define MSR_IA32_ARCH_CAPABILITIES_SSB_NO (1ULL << 4)
#define MSR_IA32_ARCH_CAPABILITIES_MDS_NO (1ULL << 5)
#define MSR_IA32_TSX_FORCE_ABORT 0x10f
#define MSR_IA32_TSXFA_RTM_FORCE_ABORT (1ULL << 0)
#define MSR_IA32_BBL_CR_CTL 0x119
#define MSR_IA32_SYSENTER_CS 0x174
#define MSR_IA32_SYSENTER_ESP 0x175
#define MSR_IA32_SYSENTER_EIP 0x176
#define MSR_IA32_MCG_CAP 0x179
#define MSR_IA32_MCG_STATUS 0x17a
#define MSR_IA32_MCG_CTL 0x17b
#define MSR_IA32_EVNTSEL0 0x186
#define MSR_IA32_EVNTSEL1 0x187
#define MSR_IA32_EVNTSEL2 0x188
#define MSR_IA32_EVNTSEL3 0x189
#define MSR_FLEX_RATIO 0x194
#define MSR_IA32_PERF_STS 0x198
#define MSR_IA32_PERF_CTL 0x199
#define MSR_IA32_CLOCK_MODULATION 0x19a
#define MSR_IA32_MISC_ENABLE 0x1a0
#define MSR_IA32_PACKAGE_THERM_STATUS 0x1b1
#define MSR_IA32_PACKAGE_THERM_INTERRUPT 0x1b2
#define MSR_IA32_DEBUGCTLMSR 0x1d9
#define MSR_IA32_LASTBRANCHFROMIP 0x1db
#define MSR_IA32_LASTBRANCHTOIP 0x1dc
#define MSR_IA32_LASTINTFROMIP 0x1dd
#define MSR_IA32_LASTINTTOIP 0x1de
#define MSR_IA32_CR_PAT 0x277
#define MSR_IA32_MTRRCAP 0xfe
#define MSR_IA32_MTRR_DEF_TYPE 0x2ff
#define MSR_IA32_MTRR_PHYSBASE(n) (0x200 + 2*(n))
#define MSR_IA32_MTRR_PHYSMASK(n) (0x200 + 2*(n) + 1)
#define MSR_IA32_MTRR_FIX64K_00000 0x250
#define MSR_IA32_MTRR_FIX16K_80000 0x258
#define MSR_IA32_MTRR_FIX16K_A0000 0x259
#define MSR_IA32_MTRR_FIX4K_C0000 0x268
#define MSR_IA32_MTRR_FIX4K_C8000 0x269
#define MSR_IA32_MTRR_FIX4K_D0000 0x26a
#define MSR_IA32_MTRR_FIX4K_D8000 0x26b
#define MSR_IA32_MTRR_FIX4K_E0000 0x26c
#define MSR_IA32_MTRR_FIX4K_E8000 0x26d
#define MSR_IA32_MTRR_FIX4K_F0000 0x26e
#define MSR_IA32_MTRR_FIX4K_F8000 0x26f
#define MSR_IA32_PERF_FIXED_CTR0 0x309
#define MSR_IA32_PERF_FIXED_CTR_CTRL 0x38D
#define MSR_IA32_PERF_GLOBAL_STATUS 0x38E
#define MSR_IA32_PERF_GLOBAL_CTRL 0x38F
#define MSR_IA32_PERF_GLOBAL_OVF_CTRL 0x390
#define MSR_IA32_PKG_C3_RESIDENCY 0x3F8
#define MSR_IA32_PKG_C6_RESIDENCY 0x3F9
#define MSR_IA32_PKG_C7_RESIDENCY 0x3FA
#define MSR_IA32_CORE_C3_RESIDENCY 0x3FC
#define MSR_IA32_CORE_C6_RESIDENCY 0x3FD
#define MSR_IA32_CORE_C7_RESIDENCY 0x3FE
#define MSR_IA32_MC0_CTL 0x400
#define MSR_IA32_MC0_STATUS 0x401
#define MSR_IA32_MC0_ADDR 0x402
#define MSR_IA32_MC0_MISC 0x403
#define MSR_IA32_VMX_BASE 0x480
#define MSR_IA32_VMX_BASIC MSR_IA32_VMX_BASE
#define MSR_IA32_VMX_PINBASED_CTLS MSR_IA32_VMX_BASE+1
#define MSR_IA32_VMX_PROCBASED_CTLS MSR_IA32_VMX_BASE+2
#define MSR_IA32_VMX_EXIT_CTLS MSR_IA32_VMX_BASE+3
#define MSR_IA32_VMX_ENTRY_CTLS MSR_IA32_VMX_BASE+4
#define MSR_IA32_VMX_MISC MSR_IA32_VMX_BASE+5
#define MSR_IA32_VMX_CR0_FIXED0 MSR_IA32_VMX_BASE+6
#define MSR_IA32_VMX_CR0_FIXED1 MSR_IA32_VMX_BASE+7
#define MSR_IA32_VMX_CR4_FIXED0 MSR_IA32_VMX_BASE+8
#define MSR_IA32_VMX_CR4_FIXED1 MSR_IA32_VMX_BASE+9
#define MSR_IA32_VMX_VMCS_ENUM MSR_IA32_VMX_BASE+10
#define MSR_IA32_VMX_PROCBASED_CTLS2 MSR_IA32_VMX_BASE+11
#define MSR_IA32_VMX_EPT_VPID_CAP MSR_IA32_VMX_BASE+12
#define MSR_IA32_VMX_EPT_VPID_CAP_AD_SHIFT 21
#define MSR_IA32_VMX_TRUE_PINBASED_CTLS MSR_IA32_VMX_BASE+13
#define MSR_IA32_VMX_TRUE_PROCBASED_CTLS MSR_IA32_VMX_BASE+14
#define MSR_IA32_VMX_TRUE_VMEXIT_CTLS MSR_IA32_VMX_BASE+15
#define MSR_IA32_VMX_TRUE_VMENTRY_CTLS MSR_IA32_VMX_BASE+16
#define MSR_IA32_VMX_VMFUNC MSR_IA32_VMX_BASE+17
#define MSR_IA32_DS_AREA 0x600
#define MSR_IA32_PKG_POWER_SKU_UNIT 0x606
#define MSR_IA32_PKG_C2_RESIDENCY 0x60D
#define MSR_IA32_PKG_ENERGY_STATUS 0x611
#define MSR_IA32_DDR_ENERGY_STATUS 0x619
#define MSR_IA32_LLC_FLUSHED_RESIDENCY_TIMER 0x61D
#define MSR_IA32_RING_PERF_STATUS 0x621
#define MSR_IA32_PKG_C8_RESIDENCY 0x630
#define MSR_IA32_PKG_C9_RESIDENCY 0x631
#define MSR_IA32_PKG_C10_RESIDENCY 0x632
#define MSR_IA32_PP0_ENERGY_STATUS 0x639
#define MSR_IA32_PP1_ENERGY_STATUS 0x641
#define MSR_IA32_IA_PERF_LIMIT_REASONS_SKL 0x64F
#define MSR_IA32_IA_PERF_LIMIT_REASONS 0x690
#define MSR_IA32_GT_PERF_LIMIT_REASONS 0x6B0
#define MSR_IA32_TSC_DEADLINE 0x6e0
#define MSR_IA32_EFER 0xC0000080
#define MSR_IA32_EFER_SCE 0x00000001
#define MSR_IA32_EFER_LME 0x00000100
#define MSR_IA32_EFER_LMA 0x00000400
#define MSR_IA32_EFER_NXE 0x00000800
#define MSR_IA32_STAR 0xC0000081
#define MSR_IA32_LSTAR 0xC0000082
#define MSR_IA32_CSTAR 0xC0000083
#define MSR_IA32_FMASK 0xC0000084
#define MSR_IA32_FS_BASE 0xC0000100
#define MSR_IA32_GS_BASE 0xC0000101
#define MSR_IA32_KERNEL_GS_BASE 0xC0000102
#define MSR_IA32_TSC_AUX 0xC0000103
static inline uint64_t rdmsr64(uint32_t msr) { (void)msr; return 0; }
static inline void wrmsr64(uint32_t msr, uint64_t v) { (void)msr; (void)v; }
static inline uint64_t rdtsc64(void) { return 0; }
static inline uint64_t rdtscp64(uint32_t *aux) { (void)aux; return 0; }
#define rdmsr(msr, lo, hi) do { uint64_t nk_v = rdmsr64(msr); (lo) = (uint32_t)nk_v; (hi) = (uint32_t)(nk_v >> 32); } while (0)
#define wrmsr(msr, lo, hi) wrmsr64((msr), (uint64_t)(hi) << 32 | (uint32_t)(lo))
#define rdtsc(lo, hi) do { uint64_t nk_v = rdtsc64(); (lo) = (uint32_t)nk_v; (hi) = (uint32_t)(nk_v >> 32); } while (0)
#define rdpmc(counter, lo, hi) do { (void)(counter); (lo) = 0; (hi) = 0; } while (0)
#define rdtsc_nofence(lo, hi) rdtsc(lo, hi)
#define write_tsc(lo, hi) wrmsr(0x10, lo, hi)
__BEGIN_DECLS
uintptr_t get_cr0(void), get_cr2(void), get_cr3_raw(void), get_cr3_base(void), get_cr4(void), x86_get_flags(void);
void set_cr0(uintptr_t), set_cr3_raw(uintptr_t), set_cr4(uintptr_t), clear_ts(void), swapgs(void), hlt(void), wbinvd(void), invlpg(uintptr_t), clac(void), stac(void),
	lldt(unsigned), lgdt(uintptr_t *), lidt(uintptr_t *), set_tr(unsigned);
uint16_t get_cs(void), get_ds(void), get_es(void), get_fs(void), get_gs(void), get_ss(void), get_tr(void), sldt(void);
int rdmsr_carefully(uint32_t, uint32_t *, uint32_t *), rdmsr64_carefully(uint32_t, uint64_t *), wrmsr64_carefully(uint32_t, uint64_t);
void mp_rendezvous(void (*)(void *), void (*)(void *), void (*)(void *), void *), mp_rendezvous_no_intrs(void (*)(void *), void *);
typedef uint64_t cpumask_t;
cpumask_t mp_cpus_call(cpumask_t, int, void (*)(void *), void *);
__END_DECLS
#define set_ts() set_cr0(get_cr0() | CR0_TS)
#endif
