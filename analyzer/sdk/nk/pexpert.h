/* The platform expert's C side: boot arguments, console, device tree. */
#ifndef NK_PEXPERT_H
#define NK_PEXPERT_H
#include <nk/mach.h>

typedef void *cpu_id_t;
typedef void (*ipi_handler_t)(void), (*perfmon_interrupt_handler_func)(cpu_id_t), (*idle_timer_t)(void *, uint64_t *), (*idle_tickle_t)(void);
struct timebase_freq_t;
typedef void (*timebase_callback_func)(struct timebase_freq_t *);
struct timebase_freq_t { unsigned long timebase_num, timebase_den; };
typedef struct PE_Video { unsigned long v_baseAddr, v_rowBytes, v_width, v_height, v_depth, v_display; char v_pixelFormat[64];
	unsigned long v_offset, v_length; unsigned char v_rotate, v_scale; char reserved1[2]; long reserved2; } PE_Video;
typedef struct Boot_VideoV1 { uint32_t v_baseAddr, v_display, v_rowBytes, v_width, v_height, v_depth; } Boot_VideoV1;
typedef struct Boot_Video { uint32_t v_display, v_rowBytes, v_width, v_height, v_depth; uint8_t v_rotate, v_resv_byte[3]; uint32_t v_resv[6]; uint64_t v_baseAddr; } Boot_Video;
typedef struct boot_args { uint16_t Revision, Version; uint8_t efiMode, debugMode; uint16_t flags; char CommandLine[1024];
	uint32_t MemoryMap, MemoryMapSize, MemoryMapDescriptorSize, MemoryMapDescriptorVersion; Boot_VideoV1 VideoV1; uint32_t deviceTreeP, deviceTreeLength,
	kaddr, ksize, efiRuntimeServicesPageStart, efiRuntimeServicesPageCount; uint64_t efiRuntimeServicesVirtualPageStart; uint32_t efiSystemTable, kslide,
	performanceDataStart, performanceDataSize, keyStoreDataStart, keyStoreDataSize; uint64_t bootMemStart, bootMemSize, PhysicalMemorySize, FSBFrequency,
	pciConfigSpaceBaseAddress; uint32_t pciConfigSpaceStartBusNumber, pciConfigSpaceEndBusNumber, csrActiveConfig, csrCapabilities, boot_SMC_plimit;
	uint16_t bootProgressMeterStart, bootProgressMeterEnd; Boot_Video Video; uint32_t apfsDataStart, apfsDataSize; } boot_args;
typedef struct PE_state { boolean_t initialized; PE_Video video; void *deviceTreeHead, *bootArgs; } PE_state_t;
typedef struct clock_frequency_info { unsigned long bus_clock_rate_hz, cpu_clock_rate_hz, dec_clock_rate_hz, bus_clock_rate_num, bus_clock_rate_den,
	bus_to_cpu_rate_num, bus_to_cpu_rate_den, bus_to_dec_rate_num, bus_to_dec_rate_den, timebase_frequency_hz, timebase_frequency_num, timebase_frequency_den;
	uint64_t bus_frequency_hz, bus_frequency_min_hz, bus_frequency_max_hz, cpu_frequency_hz, cpu_frequency_min_hz, cpu_frequency_max_hz, prf_frequency_hz,
	mem_frequency_hz, fix_frequency_hz; } clock_frequency_info_t;
typedef struct OpaqueDTEntry *DTEntry;
typedef struct OpaqueDTEntryIterator *DTEntryIterator;
typedef struct OpaqueDTPropertyIterator *DTPropertyIterator;
typedef char DTEntryNameBuf[64], DTPropertyNameBuf[32];
enum { kError = -1, kIterationDone = 0, kSuccess = 1 };
enum { kDTPathNameSeparator = '/', kDTMaxPropertyNameLength = 31, kDTMaxEntryNameLength = 63 };
enum { kPEGraphicsMode = 1, kPETextMode, kPETextScreen, kPEAcquireScreen, kPEReleaseScreen, kPEEnableScreen, kPEDisableScreen, kPEBaseAddressChange, kPERefreshBootGraphics };
#define kBootArgsRevision 0
#define kBootArgsVersion 2
#define BOOT_LINE_LENGTH 1024

__BEGIN_DECLS
extern PE_state_t PE_state;
extern clock_frequency_info_t gPEClockFrequencyInfo;
boolean_t PE_parse_boot_argn(const char *, void *, int), PE_parse_boot_arg(const char *, void *), PE_parse_boot_arg_str(const char *, char *, int),
	PE_panic_debugging_enabled(void), PE_get_hotkey(unsigned char), PE_imgsrc_mount_supported(void), PE_get_default(const char *, void *, unsigned);
uint32_t PE_i_can_has_debugger(uint32_t *);
void PE_init_platform(boolean_t, void *), PE_init_iokit(void), PE_init_kprintf(boolean_t), PE_enter_debugger(const char *), PE_display_icon(unsigned, const char *),
	PE_call_timebase_callback(void), PE_register_timebase_callback(timebase_callback_func), PE_create_console(void), PE_mark_hwaccess(uint64_t), PE_init_printf(boolean_t),
	PE_sync_panic_buffers(void), PE_update_panicheader_nestedpanic(void);
char *PE_boot_args(void);
int PE_initialize_console(PE_Video *, int), PE_current_console(PE_Video *), PE_stub_poll_input(unsigned, char *);
extern int (*PE_poll_input)(unsigned, char *);
extern void (*PE_kputc)(char), (*PE_putc)(char);
kern_return_t PE_cpu_start(cpu_id_t, vm_offset_t, vm_offset_t), ml_processor_register(cpu_id_t, uint32_t, processor_t *, boolean_t, boolean_t);
void PE_cpu_halt(cpu_id_t), PE_cpu_signal(cpu_id_t, cpu_id_t), PE_cpu_machine_init(cpu_id_t, boolean_t), PE_cpu_machine_quiesce(cpu_id_t);
int DTEntryIsEqual(const DTEntry, const DTEntry), DTFindEntry(const char *, const char *, DTEntry *), DTLookupEntry(const DTEntry, const char *, DTEntry *),
	DTGetProperty(const DTEntry, const char *, void **, unsigned *), SecureDTFindEntry(const char *, const char *, DTEntry *),
	SecureDTGetProperty(const DTEntry, const char *, void const **, unsigned *);
__END_DECLS
#endif
