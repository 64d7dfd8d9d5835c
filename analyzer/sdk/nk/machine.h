/* Machine routines: interrupts, per-CPU work, registers, ports. */
#ifndef NK_MACHINE_H
#define NK_MACHINE_H
#include <nk/libkern.h>
#include <nk/pexpert.h>

typedef struct ml_cpu_info { uint32_t vector_unit, cache_line_size, l1_icache_size, l1_dcache_size, l2_settings, l2_cache_size, l3_settings, l3_cache_size; } ml_cpu_info_t;
enum { MAX_CPUS_SET = 1, MAX_CPUS_WAIT = 2 };
__BEGIN_DECLS
boolean_t ml_set_interrupts_enabled(boolean_t), ml_get_interrupts_enabled(void), ml_at_interrupt_context(void), ml_probe_read(vm_offset_t, unsigned *),
	ml_probe_read_64(addr64_t, unsigned *), ml_wants_panic_trap_to_debugger(void), ml_early_set_interrupts_enabled(boolean_t), ml_validate_nofault(vm_offset_t, vm_size_t);
void ml_cause_interrupt(void), ml_install_interrupt_handler(void *, int, void *, void (*)(void *, void *, void *, int), void *), ml_init_interrupt(void),
	ml_init_timebase(void *, void *, vm_offset_t), ml_thread_policy(thread_t, unsigned, unsigned), ml_cpu_get_info(ml_cpu_info_t *),
	ml_get_timebase(uint64_t *), ml_get_power_state(boolean_t *, boolean_t *), ml_init_max_cpus(unsigned long), ml_set_maxbusdelay(uint32_t), ml_set_maxintdelay(uint64_t),
	ml_cpu_set_ldt(int), ml_spin_debug_clear(thread_t);
vm_offset_t ml_io_map(vm_offset_t, vm_size_t), ml_static_ptovirt(vm_offset_t), ml_static_malloc(vm_size_t), ml_static_slide(vm_offset_t), ml_static_unslide(vm_offset_t),
	ml_vtophys(vm_offset_t), ml_stack_remaining(void), ml_stack_base(void), ml_stack_size(void);
vm_size_t ml_nofault_copy(vm_offset_t, vm_offset_t, vm_size_t);
void ml_static_mfree(vm_offset_t, vm_size_t);
int ml_get_max_cpus(void), ml_get_cpu_count(void), ml_get_boot_cpu_number(void), ml_get_max_cpu_number(void), ml_cpu_cache_sharing(unsigned);
uint64_t ml_cpu_cache_size(unsigned);
uint32_t ml_get_maxbusdelay(void);
uint8_t ml_io_read8(uintptr_t);
uint16_t ml_io_read16(uintptr_t);
uint32_t ml_io_read32(uintptr_t);
uint64_t ml_io_read64(uintptr_t), ml_io_read(uintptr_t, int);
void ml_io_write(uintptr_t, uint64_t, int), ml_io_write8(uintptr_t, uint8_t), ml_io_write16(uintptr_t, uint16_t), ml_io_write32(uintptr_t, uint32_t), ml_io_write64(uintptr_t, uint64_t);
void flush_dcache(vm_offset_t, unsigned, int), flush_dcache64(addr64_t, unsigned, int), invalidate_icache(vm_offset_t, unsigned, int),
	invalidate_icache64(addr64_t, unsigned, int), dcache_incoherent_io_flush64(addr64_t, unsigned), dcache_incoherent_io_store64(addr64_t, unsigned);
__END_DECLS

#endif
