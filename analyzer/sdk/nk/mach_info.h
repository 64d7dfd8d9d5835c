/* Structures behind the task, thread, host and region info calls, and the policies. */
#ifndef NK_MACH_INFO_H
#define NK_MACH_INFO_H
#include <nk/mach.h>

/* a structure, its data type and its pointer type */
#pragma pack(push, 4)
#define NK_INFO(name, ...) struct name { __VA_ARGS__ }; typedef struct name name##_data_t, *name##_t

NK_INFO(thread_basic_info, time_value_t user_time, system_time; integer_t cpu_usage; policy_t policy; integer_t run_state, flags, suspend_count, sleep_time;);
NK_INFO(thread_identifier_info, uint64_t thread_id, thread_handle, dispatch_qaddr;);
NK_INFO(thread_extended_info, uint64_t pth_user_time, pth_system_time; int32_t pth_cpu_usage, pth_policy, pth_run_state, pth_flags, pth_sleep_time, pth_curpri,
	pth_priority, pth_maxpriority; char pth_name[64];);
NK_INFO(thread_standard_policy, natural_t no_data;);
NK_INFO(thread_extended_policy, boolean_t timeshare;);
NK_INFO(thread_time_constraint_policy, uint32_t period, computation, constraint; boolean_t preemptible;);
NK_INFO(thread_precedence_policy, integer_t importance;);
NK_INFO(thread_affinity_policy, integer_t affinity_tag;);
NK_INFO(thread_background_policy, integer_t priority;);
typedef integer_t thread_latency_qos_t, thread_throughput_qos_t, thread_info_data_t[32], task_info_data_t[1024], host_info_data_t[1024];
NK_INFO(thread_latency_qos_policy, thread_latency_qos_t thread_latency_qos_tier;);
NK_INFO(thread_throughput_qos_policy, thread_throughput_qos_t thread_throughput_qos_tier;);
NK_INFO(task_basic_info_32, integer_t suspend_count; natural_t virtual_size, resident_size; time_value_t user_time, system_time; policy_t policy;);
NK_INFO(task_basic_info_64, integer_t suspend_count; mach_vm_size_t virtual_size, resident_size; time_value_t user_time, system_time; policy_t policy;);
NK_INFO(task_basic_info, integer_t suspend_count; vm_size_t virtual_size, resident_size; time_value_t user_time, system_time; policy_t policy;);
NK_INFO(mach_task_basic_info, mach_vm_size_t virtual_size, resident_size, resident_size_max; time_value_t user_time, system_time; policy_t policy; integer_t suspend_count;);
NK_INFO(task_events_info, integer_t faults, pageins, cow_faults, messages_sent, messages_received, syscalls_mach, syscalls_unix, csw;);
NK_INFO(task_thread_times_info, time_value_t user_time, system_time;);
NK_INFO(task_absolutetime_info, uint64_t total_user, total_system, threads_user, threads_system;);
NK_INFO(task_kernelmemory_info, uint64_t total_palloc, total_pfree, total_salloc, total_sfree;);
NK_INFO(task_affinity_tag_info, integer_t set_count, min, max, task_count;);
NK_INFO(task_dyld_info, mach_vm_address_t all_image_info_addr; mach_vm_size_t all_image_info_size; integer_t all_image_info_format;);
NK_INFO(task_power_info, uint64_t total_user, total_system, task_interrupt_wakeups, task_platform_idle_wakeups, task_timer_wakeups_bin_1, task_timer_wakeups_bin_2;);
NK_INFO(task_flags_info, uint32_t flags;);
NK_INFO(task_vm_info, mach_vm_size_t virtual_size; integer_t region_count, page_size; mach_vm_size_t resident_size, resident_size_peak, device, device_peak,
	internal, internal_peak, external, external_peak, reusable, reusable_peak, purgeable_volatile_pmap, purgeable_volatile_resident, purgeable_volatile_virtual,
	compressed, compressed_peak, compressed_lifetime, phys_footprint; mach_vm_address_t min_address, max_address;);
NK_INFO(task_qos_policy, int task_latency_qos_tier, task_throughput_qos_tier;);
enum task_role { TASK_RENICED = -1, TASK_UNSPECIFIED, TASK_FOREGROUND_APPLICATION, TASK_BACKGROUND_APPLICATION, TASK_CONTROL_APPLICATION, TASK_GRAPHICS_SERVER,
	TASK_THROTTLE_APPLICATION, TASK_NONUI_APPLICATION, TASK_DEFAULT_APPLICATION, TASK_DARWINBG_APPLICATION };
typedef integer_t task_role_t;
NK_INFO(task_category_policy, task_role_t role;);

typedef int vm_region_flavor_t, vm_region_info_data_t[1024], *vm_region_info_64_t, *vm_region_recurse_info_64_t, *vm_page_info_t, vm_page_info_flavor_t;
typedef uint32_t vm32_object_id_t;
typedef uint64_t vm_object_id_t;
struct vm_region_basic_info_64 { vm_prot_t protection, max_protection; vm_inherit_t inheritance; boolean_t shared, reserved; memory_object_offset_t offset;
	vm_behavior_t behavior; unsigned short user_wired_count; };
typedef struct vm_region_basic_info_64 *vm_region_basic_info_64_t, vm_region_basic_info_data_64_t;
NK_INFO(vm_region_basic_info, vm_prot_t protection, max_protection; vm_inherit_t inheritance; boolean_t shared, reserved; uint32_t offset; vm_behavior_t behavior;
	unsigned short user_wired_count;);
NK_INFO(vm_region_extended_info, vm_prot_t protection; unsigned user_tag, pages_resident, pages_shared_now_private, pages_swapped_out, pages_dirtied, ref_count;
	unsigned short shadow_depth; unsigned char external_pager, share_mode; unsigned pages_reusable;);
NK_INFO(vm_region_top_info, unsigned obj_id, ref_count, private_pages_resident, shared_pages_resident; unsigned char share_mode;);
struct vm_region_submap_info_64 { vm_prot_t protection, max_protection; vm_inherit_t inheritance; memory_object_offset_t offset; unsigned user_tag, pages_resident,
	pages_shared_now_private, pages_swapped_out, pages_dirtied, ref_count; unsigned short shadow_depth; unsigned char external_pager, share_mode;
	boolean_t is_submap; vm_behavior_t behavior; vm32_object_id_t object_id; unsigned short user_wired_count; unsigned pages_reusable; vm_object_id_t object_id_full; };
typedef struct vm_region_submap_info_64 *vm_region_submap_info_64_t, vm_region_submap_info_data_64_t;

NK_INFO(host_basic_info, integer_t max_cpus, avail_cpus; natural_t memory_size; cpu_type_t cpu_type; cpu_subtype_t cpu_subtype; cpu_threadtype_t cpu_threadtype;
	integer_t physical_cpu, physical_cpu_max, logical_cpu, logical_cpu_max; uint64_t max_mem;);
NK_INFO(host_sched_info, integer_t min_timeout, min_quantum;);
NK_INFO(host_load_info, integer_t avenrun[3], mach_factor[3];);
NK_INFO(host_cpu_load_info, natural_t cpu_ticks[CPU_STATE_MAX];);
NK_INFO(host_priority_info, integer_t kernel_priority, system_priority, server_priority, user_priority, depress_priority, idle_priority, minimum_priority, maximum_priority;);
NK_INFO(processor_basic_info, cpu_type_t cpu_type; cpu_subtype_t cpu_subtype; boolean_t running; int slot_num; boolean_t is_master;);
NK_INFO(processor_cpu_load_info, unsigned cpu_ticks[CPU_STATE_MAX];);
NK_INFO(vm_statistics, natural_t free_count, active_count, inactive_count, wire_count, zero_fill_count, reactivations, pageins, pageouts, faults, cow_faults,
	lookups, hits, purgeable_count, purges, speculative_count;);
struct vm_statistics64 { natural_t free_count, active_count, inactive_count, wire_count; uint64_t zero_fill_count, reactivations, pageins, pageouts, faults, cow_faults,
	lookups, hits, purges; natural_t purgeable_count, speculative_count; uint64_t decompressions, compressions, swapins, swapouts;
	natural_t compressor_page_count, throttled_count, external_page_count, internal_page_count; uint64_t total_uncompressed_pages_in_compressor; };
typedef struct vm_statistics64 *vm_statistics64_t, vm_statistics64_data_t;
#pragma pack(pop)
#define NK_COUNT(name) ((mach_msg_type_number_t)(sizeof(name##_data_t) / sizeof(natural_t)))
#define THREAD_BASIC_INFO_COUNT NK_COUNT(thread_basic_info)
#define THREAD_IDENTIFIER_INFO_COUNT NK_COUNT(thread_identifier_info)
#define THREAD_EXTENDED_INFO 5
#define THREAD_EXTENDED_INFO_COUNT NK_COUNT(thread_extended_info)
#define THREAD_BACKGROUND_POLICY_COUNT NK_COUNT(thread_background_policy)
#define THREAD_LATENCY_QOS_POLICY 7
#define THREAD_LATENCY_QOS_POLICY_COUNT NK_COUNT(thread_latency_qos_policy)
#define THREAD_THROUGHPUT_QOS_POLICY 8
#define THREAD_THROUGHPUT_QOS_POLICY_COUNT NK_COUNT(thread_throughput_qos_policy)
#define THREAD_AFFINITY_TAG_NULL 0
#define TASK_BASIC_INFO_COUNT NK_COUNT(task_basic_info)
#define TASK_BASIC_INFO_64_COUNT NK_COUNT(task_basic_info_64)
#define MACH_TASK_BASIC_INFO_COUNT NK_COUNT(mach_task_basic_info)
#define TASK_EVENTS_INFO 2
#define TASK_EVENTS_INFO_COUNT NK_COUNT(task_events_info)
#define TASK_THREAD_TIMES_INFO 3
#define TASK_ABSOLUTETIME_INFO 1
#define TASK_DYLD_INFO 17
#define TASK_DYLD_INFO_COUNT NK_COUNT(task_dyld_info)
#define TASK_VM_INFO_COUNT NK_COUNT(task_vm_info)
#define TASK_CATEGORY_POLICY 1
#define VM_REGION_BASIC_INFO_COUNT_64 ((mach_msg_type_number_t)(sizeof(vm_region_basic_info_data_64_t) / sizeof(int)))
#define VM_REGION_BASIC_INFO_COUNT ((mach_msg_type_number_t)(sizeof(vm_region_basic_info_data_t) / sizeof(int)))
#define VM_REGION_SUBMAP_INFO_COUNT_64 ((mach_msg_type_number_t)(sizeof(vm_region_submap_info_data_64_t) / sizeof(natural_t)))
#define VM_REGION_EXTENDED_INFO_COUNT ((mach_msg_type_number_t)(sizeof(vm_region_extended_info_data_t) / sizeof(natural_t)))
#define SM_COW 1
#define SM_PRIVATE 2
#define SM_EMPTY 3
#define SM_SHARED 4
#define HOST_VM_INFO_COUNT NK_COUNT(vm_statistics)
#define HOST_VM_INFO64_COUNT ((mach_msg_type_number_t)(sizeof(vm_statistics64_data_t) / sizeof(integer_t)))
#define HOST_CPU_LOAD_INFO_COUNT NK_COUNT(host_cpu_load_info)
#define HOST_PRIORITY_INFO_COUNT NK_COUNT(host_priority_info)
#define PROCESSOR_CPU_LOAD_INFO_COUNT NK_COUNT(processor_cpu_load_info)
#define PROCESSOR_BASIC_INFO_COUNT NK_COUNT(processor_basic_info)

/* saved machine state */
typedef struct x86_thread_state64 { uint64_t rax, rbx, rcx, rdx, rdi, rsi, rbp, rsp, r8, r9, r10, r11, r12, r13, r14, r15, rip, rflags, cs, fs, gs; } x86_thread_state64_t;
typedef struct i386_thread_state { unsigned eax, ebx, ecx, edx, edi, esi, ebp, esp, ss, eflags, eip, cs, ds, es, fs, gs; } x86_thread_state32_t, i386_thread_state_t;
typedef struct { uint64_t x[29], fp, lr, sp, pc; uint32_t cpsr, flags; } arm_thread_state64_t;
typedef struct x86_state_hdr { int flavor, count; } x86_state_hdr_t;
typedef struct x86_thread_state { x86_state_hdr_t tsh; union { x86_thread_state64_t ts64; x86_thread_state32_t ts32; } uts; } x86_thread_state_t;
typedef struct { x86_state_hdr_t ash; uint64_t words[64]; } x86_saved_state_t;
#define x86_THREAD_STATE32 1
#define x86_THREAD_STATE64 4
#define x86_THREAD_STATE 7
#define x86_THREAD_STATE64_COUNT ((mach_msg_type_number_t)(sizeof(x86_thread_state64_t) / sizeof(int)))
#define ARM_THREAD_STATE64 6
#define ARM_THREAD_STATE64_COUNT ((mach_msg_type_number_t)(sizeof(arm_thread_state64_t) / sizeof(uint32_t)))
#define THREAD_STATE_NONE 13

/* page lists */
typedef struct upl_page_info upl_page_info_t, *upl_page_info_array_t, *upl_page_list_ptr_t;
__BEGIN_DECLS
kern_return_t vm_region_64(vm_map_t, vm_address_t *, vm_size_t *, vm_region_flavor_t, vm_region_info_t, mach_msg_type_number_t *, mach_port_t *),
	vm_region_recurse_64(vm_map_t, vm_address_t *, vm_size_t *, natural_t *, vm_region_recurse_info_t, mach_msg_type_number_t *),
	vm_purgable_control(vm_map_t, vm_address_t, vm_purgable_t, int *), vm_machine_attribute(vm_map_t, vm_address_t, vm_size_t, vm_machine_attribute_t, vm_machine_attribute_val_t *),
	host_processor_info(host_t, processor_flavor_t, natural_t *, processor_info_array_t *, mach_msg_type_number_t *), host_kernel_version(host_t, kernel_version_t),
	thread_get_special_port(thread_act_t, int, mach_port_t *), thread_set_special_port(thread_act_t, int, mach_port_t), kext_alloc(vm_offset_t *, vm_size_t, boolean_t);
void kext_free(vm_offset_t, vm_size_t);
boolean_t thread_has_thread_name(thread_t);
host_security_t host_security_self(void);
unsigned backtrace_frame(uintptr_t *, unsigned, void *, bool *), backtrace_interrupted(uintptr_t *, unsigned, bool *);
wait_result_t lck_spin_sleep_grp(lck_spin_t *, lck_sleep_action_t, event_t, wait_interrupt_t, lck_grp_t *);
boolean_t lck_rw_lock_yield_shared(lck_rw_t *, boolean_t);
__END_DECLS

/* <kern/macro_help.h> */
#define NEVER FALSE
#define ALWAYS TRUE
#define MACRO_BEGIN do {
#define MACRO_END } while (NEVER)
#define MACRO_RETURN if (ALWAYS) return

/* kernel debugger transport */
typedef enum { KDP_EVENT_ENTER, KDP_EVENT_EXIT, KDP_EVENT_PANICLOG } kdp_event_t;
typedef void (*kdp_callout_fn_t)(void *, kdp_event_t);
typedef void (*kdp_send_t)(void *, unsigned), (*kdp_receive_t)(void *, unsigned *, unsigned);
typedef uint32_t (*kdp_link_t)(void);
typedef boolean_t (*kdp_mode_t)(boolean_t);
__BEGIN_DECLS
void kdp_register_callout(kdp_callout_fn_t, void *), kdp_register_link(kdp_link_t, kdp_mode_t), kdp_unregister_link(kdp_link_t, kdp_mode_t);
__END_DECLS
#endif
