/* Mach: ports, tasks, threads, locks, thread calls, clocks, virtual memory, kernel modules. */
#ifndef NK_MACH_H
#define NK_MACH_H
#include <nk/base.h>
#include <nk/stdbool.h>
#include <nk/mach_const.h>

/* opaque kernel objects; a thread, task or port is a pointer in the kernel */
typedef struct ipc_port *ipc_port_t, *mach_port_t, *port_t, *mach_port_move_t;
typedef struct ipc_space *ipc_space_t;
typedef struct task *task_t, *task_name_t, *task_suspension_token_t, *task_inspect_t, *task_read_t, *task_policy_set_t;
typedef struct thread *thread_t, *thread_port_t, *thread_act_t, *thread_inspect_t, *thread_read_t;
typedef struct vm_map_copy *vm_map_copy_t;
typedef struct vm_object *vm_object_t;
typedef struct vm_map_entry *vm_map_entry_t;
typedef struct pmap *pmap_t;
typedef struct host *host_t, *host_name_t, *host_priv_t, *host_security_t;
typedef struct processor *processor_t;
typedef struct processor_set *processor_set_t, *processor_set_name_t, *processor_set_control_t;
typedef struct semaphore *semaphore_t;
typedef struct clock *clock_serv_t, *clock_ctrl_t;
typedef struct alarm *alarm_t;
typedef struct ledger *ledger_t;
typedef struct lock_set *lock_set_t;
typedef struct zone *zone_t;
typedef struct wait_queue *wait_queue_t;
typedef struct waitq *waitq_t;
typedef struct turnstile *turnstile_t;
typedef struct ipc_voucher *ipc_voucher_t;
typedef struct coalition *coalition_t;
typedef struct uthread *uthread_t;
/* kexts see these kinds only as ports */
typedef ipc_port_t vm_map_t, vm_map_read_t, vm_map_inspect_t, upl_t, memory_object_t, memory_object_control_t, memory_object_name_t, memory_object_default_t;
typedef mach_port_t mem_entry_name_port_t, clock_reply_t, bootstrap_t, exception_handler_t, io_master_t, io_main_t, UNDServerRef, processor_name_t;
typedef mach_port_t *port_array_t, *mach_port_array_t;
typedef natural_t mach_port_name_t, mach_port_right_t, mach_port_type_t, mach_port_urefs_t, mach_port_seqno_t,
	mach_port_mscount_t, mach_port_msgcount_t, mach_port_rights_t, mach_port_srights_t;
typedef mach_port_name_t *mach_port_name_array_t;
typedef uint64_t mach_port_context_t;
typedef thread_t *thread_array_t, *thread_act_array_t, *thread_act_port_array_t;
typedef task_t *task_array_t;

/* scalars */
typedef uintptr_t vm_offset_t, vm_address_t, vm_size_t, pointer_t;
typedef uint64_t mach_vm_address_t, mach_vm_offset_t, mach_vm_size_t, vm_map_offset_t, vm_map_address_t, vm_map_size_t,
	vm_object_offset_t, vm_object_size_t, memory_object_offset_t, memory_object_size_t, addr64_t;
typedef uint32_t upl_size_t, upl_offset_t, ppnum_t;
typedef natural_t memory_object_cluster_size_t;
typedef int vm_prot_t, vm_behavior_t, vm_purgable_t,
	vm_machine_attribute_val_t, memory_object_return_t, memory_object_copy_strategy_t, memory_object_flavor_t;
typedef uint64_t upl_control_flags_t;
typedef int policy_t, clock_id_t, sync_policy_t, alarm_type_t, sleep_type_t, kmod_t, kmod_control_flavor_t,
	exception_type_t, exception_behavior_t, thread_state_flavor_t, host_flavor_t, processor_flavor_t, processor_set_flavor_t,
	cpu_type_t, cpu_subtype_t, cpu_threadtype_t, mach_error_t, wait_interrupt_t, spl_t, processor_slot_t;
typedef unsigned thread_flavor_t, task_flavor_t, task_policy_flavor_t, thread_policy_flavor_t, ledger_item_t, vm_inherit_t, vm_sync_t, vm_machine_attribute_t, reg64_t, exception_mask_t,
	mach_msg_type_number_t, mach_msg_bits_t, mach_msg_size_t, mach_msg_type_size_t, mach_msg_type_name_t,
	mach_msg_copy_options_t, mach_msg_descriptor_type_t, mach_msg_trailer_type_t, mach_msg_trailer_size_t,
	mach_msg_priority_t, mach_msg_timeout_t, mach_msg_filter_id, lck_wake_action_t,
	lck_sleep_action_t;
typedef int mach_port_delta_t, clock_flavor_t, clock_res_t, mach_msg_id_t, mach_msg_option_t, mach_msg_return_t;
typedef unsigned clock_usec_t, clock_nsec_t;
typedef unsigned long clock_sec_t;
typedef integer_t *task_info_t, *thread_info_t, *host_info_t, *host_info64_t, *processor_info_t, *processor_set_info_t,
	*task_policy_t, *thread_policy_t, *policy_base_t, *policy_limit_t, *clock_attr_t, *vm_region_info_t,
	*vm_region_recurse_info_t, *memory_object_info_t, *processor_info_array_t, *mach_port_info_t;
typedef natural_t *thread_state_t;
typedef int64_t mach_exception_data_type_t, mach_exception_code_t, mach_exception_subcode_t;
typedef int64_t *mach_exception_data_t;
typedef integer_t exception_data_type_t, *exception_data_t;
typedef char kernel_version_t[512], kernel_boot_info_t[4096];
typedef struct { unsigned val[2]; } security_token_t;
typedef struct { unsigned val[8]; } audit_token_t;
#define MACH_PORT_NULL ((mach_port_t)0)
#define MACH_PORT_DEAD ((mach_port_t)~0UL)
#define MACH_PORT_VALID(n) ((n) != MACH_PORT_NULL && (n) != MACH_PORT_DEAD)
#define IPC_PORT_NULL ((ipc_port_t)0UL)
#define IPC_PORT_DEAD ((ipc_port_t)~0UL)
#define IP_NULL IPC_PORT_NULL
#define IP_VALID(p) ((p) != IPC_PORT_NULL && (p) != IPC_PORT_DEAD)
#define TASK_NULL ((task_t)0)
#define THREAD_NULL ((thread_t)0)
#define VM_MAP_NULL ((vm_map_t)0)
#define VM_MAP_COPY_NULL ((vm_map_copy_t)0)
#define SEMAPHORE_NULL ((semaphore_t)0)
#define HOST_NULL ((host_t)0)
#define PROCESSOR_NULL ((processor_t)0)
#define ZONE_NULL ((zone_t)0)
#define UPL_NULL ((upl_t)0)
#define MEMORY_OBJECT_NULL ((memory_object_t)0)
#define MEMORY_OBJECT_CONTROL_NULL ((memory_object_control_t)0)

/* time */
typedef struct mach_timespec { unsigned tv_sec; clock_res_t tv_nsec; } mach_timespec_t;
typedef struct mach_timebase_info { uint32_t numer, denom; } mach_timebase_info_data_t, *mach_timebase_info_t;
typedef struct time_value { integer_t seconds, microseconds; } time_value_t;
#define BAD_MACH_TIMESPEC(t) ((t)->tv_nsec < 0 || (t)->tv_nsec >= NSEC_PER_SEC)
#define ADD_MACH_TIMESPEC(a, b) do { (a)->tv_sec += (b)->tv_sec; (a)->tv_nsec += (b)->tv_nsec; } while (0)
#define SUB_MACH_TIMESPEC(a, b) do { (a)->tv_sec -= (b)->tv_sec; (a)->tv_nsec -= (b)->tv_nsec; } while (0)
#define CMP_MACH_TIMESPEC(a, b) ((a)->tv_sec > (b)->tv_sec ? 1 : -1)

/* messages */
#pragma pack(push, 4)
typedef struct { mach_msg_bits_t msgh_bits; mach_msg_size_t msgh_size; mach_port_t msgh_remote_port, msgh_local_port;
	mach_port_name_t msgh_voucher_port; mach_msg_id_t msgh_id; } mach_msg_header_t;
#define msgh_reserved msgh_voucher_port
typedef struct { mach_msg_size_t msgh_descriptor_count; } mach_msg_body_t;
typedef struct { mach_msg_header_t header; mach_msg_body_t body; } mach_msg_base_t;
typedef struct { mach_port_t name; unsigned pad2 : 16, disposition : 8, type : 8; uint32_t pad_end; } mach_msg_port_descriptor_t;
typedef struct { void *address; unsigned deallocate : 8, copy : 8, pad1 : 8, type : 8; mach_msg_size_t size; } mach_msg_ool_descriptor_t;
typedef struct { void *address; unsigned deallocate : 8, copy : 8, disposition : 8, type : 8; mach_msg_size_t count; } mach_msg_ool_ports_descriptor_t;
typedef struct { natural_t pad1; mach_msg_size_t pad2; unsigned pad3 : 24, type : 8; } mach_msg_type_descriptor_t;
typedef union { mach_msg_port_descriptor_t port; mach_msg_ool_descriptor_t out_of_line; mach_msg_ool_ports_descriptor_t ool_ports;
	mach_msg_type_descriptor_t type; } mach_msg_descriptor_t;
typedef struct { mach_msg_trailer_type_t msgh_trailer_type; mach_msg_trailer_size_t msgh_trailer_size; } mach_msg_trailer_t;
typedef struct { mach_msg_trailer_type_t msgh_trailer_type; mach_msg_trailer_size_t msgh_trailer_size; mach_port_seqno_t msgh_seqno;
	security_token_t msgh_sender; } mach_msg_security_trailer_t;
typedef struct { mach_msg_trailer_type_t msgh_trailer_type; mach_msg_trailer_size_t msgh_trailer_size; mach_port_seqno_t msgh_seqno;
	security_token_t msgh_sender; audit_token_t msgh_audit; } mach_msg_audit_trailer_t;
typedef mach_msg_security_trailer_t mach_msg_format_0_trailer_t;
typedef mach_msg_audit_trailer_t mach_msg_max_trailer_t;
typedef struct { mach_msg_header_t header; } mach_msg_empty_send_t;
typedef struct { mach_msg_header_t header; mach_msg_trailer_t trailer; } mach_msg_empty_rcv_t;
typedef struct { unsigned char mig_vers, if_vers, reserved1, mig_encoding, int_rep, char_rep, float_rep, reserved2; } NDR_record_t;
typedef struct { mach_msg_header_t Head; NDR_record_t NDR; kern_return_t RetCode; } mig_reply_error_t;

#pragma pack(pop)

__BEGIN_DECLS
extern NDR_record_t NDR_record;
mach_msg_return_t mach_msg_send_from_kernel(mach_msg_header_t *, mach_msg_size_t);
mach_msg_return_t mach_msg_send_from_kernel_proper(mach_msg_header_t *, mach_msg_size_t);
mach_msg_return_t mach_msg_send_from_kernel_with_options(mach_msg_header_t *, mach_msg_size_t, mach_msg_option_t, mach_msg_timeout_t);
mach_msg_return_t mach_msg_rpc_from_kernel(mach_msg_header_t *, mach_msg_size_t, mach_msg_size_t);
mach_msg_return_t mach_msg_rpc_from_kernel_proper(mach_msg_header_t *, mach_msg_size_t, mach_msg_size_t);
void mach_msg_destroy(mach_msg_header_t *);
mach_msg_return_t mach_msg(mach_msg_header_t *, mach_msg_option_t, mach_msg_size_t, mach_msg_size_t, mach_port_name_t, mach_msg_timeout_t, mach_port_name_t);
mach_msg_return_t mach_msg_overwrite(mach_msg_header_t *, mach_msg_option_t, mach_msg_size_t, mach_msg_size_t, mach_port_name_t,
	mach_msg_timeout_t, mach_port_name_t, mach_msg_header_t *, mach_msg_size_t);
ipc_port_t ipc_port_copy_send(ipc_port_t), ipc_port_make_send(ipc_port_t), ipc_port_make_sonce(ipc_port_t);
void ipc_port_release_send(ipc_port_t);
void ipc_port_release(ipc_port_t);
void ipc_port_reference(ipc_port_t);
kern_return_t mach_port_allocate(ipc_space_t, mach_port_right_t, mach_port_name_t *), mach_port_destroy(ipc_space_t, mach_port_name_t),
	mach_port_deallocate(ipc_space_t, mach_port_name_t);
extern ipc_space_t ipc_space_kernel;

/* tasks, threads, waiting */
extern task_t kernel_task;
task_t current_task(void);
thread_t current_thread(void);
thread_t convert_port_to_thread(ipc_port_t);
task_t convert_port_to_task(ipc_port_t);
ipc_port_t convert_task_to_port(task_t), convert_thread_to_port(thread_t);
void task_reference(task_t), task_deallocate(task_t), thread_reference(thread_t), thread_deallocate(thread_t);
kern_return_t task_info(task_t, task_flavor_t, task_info_t, mach_msg_type_number_t *), task_terminate(task_t), task_suspend(task_t), task_resume(task_t);
kern_return_t task_threads(task_t, thread_act_array_t *, mach_msg_type_number_t *);
kern_return_t task_policy_set(task_t, task_policy_flavor_t, task_policy_t, mach_msg_type_number_t);
kern_return_t task_policy_get(task_t, task_policy_flavor_t, task_policy_t, mach_msg_type_number_t *, boolean_t *);
kern_return_t task_get_special_port(task_t, int, ipc_port_t *), task_set_special_port(task_t, int, ipc_port_t);
vm_map_t get_task_map(task_t);
void *get_bsdtask_info(task_t);
boolean_t is_kerneltask(task_t);
uint64_t get_task_uniqueid(task_t);
int task_pid(task_t);
typedef void (*thread_continue_t)(void *, wait_result_t);
#define THREAD_CONTINUE_NULL ((thread_continue_t)NULL)
kern_return_t kernel_thread_start(thread_continue_t, void *, thread_t *);
kern_return_t kernel_thread_start_priority(thread_continue_t, void *, integer_t, thread_t *);
kern_return_t thread_terminate(thread_t), thread_suspend(thread_t), thread_resume(thread_t), thread_abort(thread_t), thread_abort_safely(thread_t);
kern_return_t thread_policy_set(thread_t, thread_policy_flavor_t, thread_policy_t, mach_msg_type_number_t);
kern_return_t thread_policy_get(thread_t, thread_policy_flavor_t, thread_policy_t, mach_msg_type_number_t *, boolean_t *);
kern_return_t thread_info(thread_t, thread_flavor_t, thread_info_t, mach_msg_type_number_t *);
kern_return_t thread_get_state(thread_t, thread_state_flavor_t, thread_state_t, mach_msg_type_number_t *);
kern_return_t thread_set_state(thread_t, thread_state_flavor_t, thread_state_t, mach_msg_type_number_t);
wait_result_t thread_block(thread_continue_t), thread_block_parameter(thread_continue_t, void *);
wait_result_t assert_wait(event_t, wait_interrupt_t), assert_wait_deadline(event_t, wait_interrupt_t, uint64_t);
wait_result_t assert_wait_timeout(event_t, wait_interrupt_t, uint32_t, uint32_t);
wait_result_t assert_wait_timeout_with_leeway(event_t, wait_interrupt_t, int, uint32_t, uint32_t, uint32_t);
wait_result_t assert_wait_deadline_with_leeway(event_t, wait_interrupt_t, int, uint64_t, uint64_t);
kern_return_t thread_wakeup_prim(event_t, boolean_t, wait_result_t), thread_wakeup_prim_internal(event_t, boolean_t, wait_result_t, int);
kern_return_t thread_wakeup_thread(event_t, thread_t), clear_wait(thread_t, wait_result_t);
#define thread_wakeup(x) thread_wakeup_prim((x), FALSE, THREAD_AWAKENED)
#define thread_wakeup_with_result(x, z) thread_wakeup_prim((x), FALSE, (z))
#define thread_wakeup_one(x) thread_wakeup_prim((x), TRUE, THREAD_AWAKENED)
void thread_exception_return(void) __dead2;
uint64_t thread_tid(thread_t);
void thread_set_thread_name(thread_t, const char *);
boolean_t preemption_enabled(void);
void disable_preemption(void), enable_preemption(void);
void _disable_preemption(void), _enable_preemption(void);
int get_preemption_level(void);
boolean_t current_thread_aborted(void);
uint32_t throttle_lowpri_io(int);
extern vm_offset_t min_valid_stack_address(void), max_valid_stack_address(void);
void *get_bsdthread_info(thread_t);
vm_map_t current_map(void);
kern_return_t semaphore_create(task_t, semaphore_t *, int, int), semaphore_destroy(task_t, semaphore_t), semaphore_signal(semaphore_t),
	semaphore_signal_all(semaphore_t), semaphore_signal_thread(semaphore_t, thread_t), semaphore_wait(semaphore_t),
	semaphore_timedwait(semaphore_t, mach_timespec_t), semaphore_wait_deadline(semaphore_t, uint64_t),
	semaphore_wait_noblock(semaphore_t), semaphore_timedwait_signal(semaphore_t, semaphore_t, mach_timespec_t),
	semaphore_wait_signal(semaphore_t, semaphore_t);
void semaphore_reference(semaphore_t), semaphore_dereference(semaphore_t);

/* deferred work */
typedef void *thread_call_param_t;
typedef void (*thread_call_func_t)(thread_call_param_t, thread_call_param_t);
typedef struct thread_call *thread_call_t;
typedef enum { THREAD_CALL_PRIORITY_HIGH = 0, THREAD_CALL_PRIORITY_KERNEL = 1, THREAD_CALL_PRIORITY_USER = 2,
	THREAD_CALL_PRIORITY_LOW = 3, THREAD_CALL_PRIORITY_KERNEL_HIGH = 4 } thread_call_priority_t;
enum { THREAD_CALL_OPTIONS_ONCE = 1, THREAD_CALL_OPTIONS_SIGNAL = 2 };
typedef uint32_t thread_call_options_t;
thread_call_t thread_call_allocate(thread_call_func_t, thread_call_param_t);
thread_call_t thread_call_allocate_with_priority(thread_call_func_t, thread_call_param_t, thread_call_priority_t);
thread_call_t thread_call_allocate_with_options(thread_call_func_t, thread_call_param_t, thread_call_priority_t, thread_call_options_t);
boolean_t thread_call_free(thread_call_t), thread_call_cancel(thread_call_t), thread_call_cancel_wait(thread_call_t), thread_call_enter(thread_call_t),
	thread_call_enter1(thread_call_t, thread_call_param_t), thread_call_enter_delayed(thread_call_t, uint64_t),
	thread_call_enter1_delayed(thread_call_t, thread_call_param_t, uint64_t), thread_call_is_delayed(thread_call_t, uint64_t *),
	thread_call_isactive(thread_call_t);
boolean_t thread_call_enter_delayed_with_leeway(thread_call_t, thread_call_param_t, uint64_t, uint64_t, unsigned);
void thread_call_func(thread_call_func_t, thread_call_param_t, boolean_t);
void thread_call_func_delayed(thread_call_func_t, thread_call_param_t, uint64_t);
boolean_t thread_call_func_cancel(thread_call_func_t, thread_call_param_t, boolean_t);

/* clocks; the libkern spelling AbsoluteTime is the same type */
void clock_get_uptime(uint64_t *), clock_get_system_microtime(clock_sec_t *, clock_usec_t *), clock_get_system_nanotime(clock_sec_t *, clock_nsec_t *);
void clock_get_calendar_microtime(clock_sec_t *, clock_usec_t *), clock_get_calendar_nanotime(clock_sec_t *, clock_nsec_t *);
void clock_get_calendar_absolute_and_microtime(clock_sec_t *, clock_usec_t *, uint64_t *);
void clock_get_system_value(mach_timespec_t *), clock_get_calendar_value(mach_timespec_t *);
void clock_interval_to_deadline(uint32_t, uint32_t, uint64_t *), clock_interval_to_absolutetime_interval(uint32_t, uint32_t, uint64_t *);
void clock_absolutetime_interval_to_deadline(uint64_t, uint64_t *), clock_continuoustime_interval_to_deadline(uint64_t, uint64_t *);
void clock_deadline_for_periodic_event(uint64_t, uint64_t, uint64_t *);
void clock_delay_until(uint64_t);
void clock_timebase_info(mach_timebase_info_t);
void absolutetime_to_nanoseconds(uint64_t, uint64_t *), nanoseconds_to_absolutetime(uint64_t, uint64_t *);
void absolutetime_to_microtime(uint64_t, clock_sec_t *, clock_usec_t *), absolutetime_to_nanotime(uint64_t, clock_sec_t *, clock_nsec_t *);
void nanotime_to_absolutetime(clock_sec_t, clock_nsec_t, uint64_t *);
uint64_t mach_absolute_time(void), mach_approximate_time(void), mach_continuous_time(void), mach_continuous_approximate_time(void);
uint64_t absolutetime_to_continuoustime(uint64_t), continuoustime_to_absolutetime(uint64_t);
kern_return_t mach_timebase_info(mach_timebase_info_t);
void clock_get_calendar_nanotime_nowait(clock_sec_t *, clock_nsec_t *);

/* locks */
typedef struct _lck_grp_ lck_grp_t;
typedef struct __lck_grp_attr__ lck_grp_attr_t;
typedef struct __lck_attr__ lck_attr_t;
typedef struct __lck_mtx_t__ { uintptr_t nk_words[2]; } lck_mtx_t;
typedef struct __lck_spin_t__ { uintptr_t nk_words[2]; } lck_spin_t;
typedef struct __lck_rw_t__ { uintptr_t nk_words[2]; } lck_rw_t;
typedef unsigned lck_rw_type_t;
typedef struct hslock { uintptr_t lock_data; } hw_lock_data_t, *hw_lock_t, *simple_lock_t, simple_lock_data_t, usimple_lock_data_t, *usimple_lock_t;
#define LCK_GRP_NULL ((lck_grp_t *)NULL)
#define LCK_GRP_ATTR_NULL ((lck_grp_attr_t *)NULL)
#define LCK_ATTR_NULL ((lck_attr_t *)NULL)
#define decl_lck_mtx_data(class, name) class lck_mtx_t name
#define decl_lck_spin_data(class, name) class lck_spin_t name
#define decl_lck_rw_data(class, name) class lck_rw_t name
#define decl_simple_lock_data(class, name) class simple_lock_data_t name;
#define lck_mtx_destroy_ref(m) lck_mtx_free(m)
lck_grp_attr_t *lck_grp_attr_alloc_init(void);
void lck_grp_attr_setdefault(lck_grp_attr_t *), lck_grp_attr_setstat(lck_grp_attr_t *), lck_grp_attr_free(lck_grp_attr_t *);
lck_grp_t *lck_grp_alloc_init(const char *, lck_grp_attr_t *);
void lck_grp_free(lck_grp_t *);
lck_attr_t *lck_attr_alloc_init(void);
void lck_attr_setdefault(lck_attr_t *), lck_attr_setdebug(lck_attr_t *), lck_attr_cleardebug(lck_attr_t *), lck_attr_free(lck_attr_t *),
	lck_attr_rw_shared_priority(lck_attr_t *);
lck_mtx_t *lck_mtx_alloc_init(lck_grp_t *, lck_attr_t *);
void lck_mtx_init(lck_mtx_t *, lck_grp_t *, lck_attr_t *), lck_mtx_destroy(lck_mtx_t *, lck_grp_t *), lck_mtx_free(lck_mtx_t *, lck_grp_t *);
void lck_mtx_lock(lck_mtx_t *), lck_mtx_unlock(lck_mtx_t *), lck_mtx_assert(lck_mtx_t *, unsigned), lck_mtx_lock_spin(lck_mtx_t *),
	lck_mtx_lock_spin_always(lck_mtx_t *), lck_mtx_convert_spin(lck_mtx_t *), lck_mtx_yield(lck_mtx_t *);
boolean_t lck_mtx_try_lock(lck_mtx_t *), lck_mtx_try_lock_spin(lck_mtx_t *);
wait_result_t lck_mtx_sleep(lck_mtx_t *, lck_sleep_action_t, event_t, wait_interrupt_t);
wait_result_t lck_mtx_sleep_deadline(lck_mtx_t *, lck_sleep_action_t, event_t, wait_interrupt_t, uint64_t);
lck_spin_t *lck_spin_alloc_init(lck_grp_t *, lck_attr_t *);
void lck_spin_init(lck_spin_t *, lck_grp_t *, lck_attr_t *), lck_spin_destroy(lck_spin_t *, lck_grp_t *), lck_spin_free(lck_spin_t *, lck_grp_t *);
void lck_spin_lock(lck_spin_t *), lck_spin_unlock(lck_spin_t *), lck_spin_assert(lck_spin_t *, unsigned), lck_spin_lock_grp(lck_spin_t *, lck_grp_t *);
boolean_t lck_spin_try_lock(lck_spin_t *);
wait_result_t lck_spin_sleep(lck_spin_t *, lck_sleep_action_t, event_t, wait_interrupt_t);
wait_result_t lck_spin_sleep_deadline(lck_spin_t *, lck_sleep_action_t, event_t, wait_interrupt_t, uint64_t);
lck_rw_t *lck_rw_alloc_init(lck_grp_t *, lck_attr_t *);
void lck_rw_init(lck_rw_t *, lck_grp_t *, lck_attr_t *), lck_rw_destroy(lck_rw_t *, lck_grp_t *), lck_rw_free(lck_rw_t *, lck_grp_t *);
void lck_rw_lock(lck_rw_t *, lck_rw_type_t), lck_rw_unlock(lck_rw_t *, lck_rw_type_t), lck_rw_lock_shared(lck_rw_t *), lck_rw_unlock_shared(lck_rw_t *),
	lck_rw_lock_exclusive(lck_rw_t *), lck_rw_unlock_exclusive(lck_rw_t *), lck_rw_assert(lck_rw_t *, unsigned),
	lck_rw_lock_exclusive_to_shared(lck_rw_t *);
boolean_t lck_rw_try_lock(lck_rw_t *, lck_rw_type_t), lck_rw_try_lock_shared(lck_rw_t *), lck_rw_try_lock_exclusive(lck_rw_t *),
	lck_rw_lock_shared_to_exclusive(lck_rw_t *);
lck_rw_type_t lck_rw_done(lck_rw_t *);
wait_result_t lck_rw_sleep(lck_rw_t *, lck_sleep_action_t, event_t, wait_interrupt_t);
wait_result_t lck_rw_sleep_deadline(lck_rw_t *, lck_sleep_action_t, event_t, wait_interrupt_t, uint64_t);
void usimple_lock_init(usimple_lock_t, unsigned short), usimple_lock(usimple_lock_t), usimple_unlock(usimple_lock_t);
unsigned usimple_lock_try(usimple_lock_t);
unsigned hw_lock_to(hw_lock_t, uint64_t), hw_lock_try(hw_lock_t), hw_lock_held(hw_lock_t);
void hw_lock_init(hw_lock_t), hw_lock_lock(hw_lock_t), hw_lock_unlock(hw_lock_t);
uint32_t hw_atomic_add(volatile uint32_t *, uint32_t), hw_atomic_sub(volatile uint32_t *, uint32_t), hw_atomic_or(volatile uint32_t *, uint32_t),
	hw_atomic_and(volatile uint32_t *, uint32_t);
uint32_t hw_compare_and_store(uint32_t, uint32_t, volatile uint32_t *);
#define LCK_GRP_DECLARE(var, name, ...) extern lck_grp_t var
#define LCK_MTX_DECLARE(var, grp) lck_mtx_t var
#define LCK_SPIN_DECLARE(var, grp) lck_spin_t var
#define LCK_RW_DECLARE(var, grp) lck_rw_t var
#define LCK_ATTR_DECLARE(var, set, clear) static lck_attr_t *var

/* allocation */
kern_return_t kmem_alloc(vm_map_t, vm_offset_t *, vm_size_t), kmem_alloc_contig(vm_map_t, vm_offset_t *, vm_size_t, vm_offset_t, ppnum_t, ppnum_t, int),
	kmem_alloc_pageable(vm_map_t, vm_offset_t *, vm_size_t), kmem_alloc_wired(vm_map_t, vm_offset_t *, vm_size_t), kmem_alloc_aligned(vm_map_t, vm_offset_t *, vm_size_t),
	kmem_alloc_kobject(vm_map_t, vm_offset_t *, vm_size_t);
void kmem_free(vm_map_t, vm_offset_t, vm_size_t);
extern vm_map_t kernel_map, kernel_pageable_map, ipc_kernel_map;
extern pmap_t kernel_pmap;
extern vm_size_t page_size, page_mask;
extern int page_shift;
extern vm_size_t mem_size;
extern uint64_t max_mem, mem_actual, sane_size;
extern vm_offset_t vm_kernel_addrperm, vm_kernel_stext, vm_kernel_etext, vm_kernel_slide;
void vm_kernel_addrperm_external(vm_offset_t, vm_offset_t *), vm_kernel_unslide_or_perm_external(vm_offset_t, vm_offset_t *),
	vm_kernel_unslide_external(vm_offset_t, vm_offset_t *);
kern_return_t vm_allocate(vm_map_t, vm_address_t *, vm_size_t, int), vm_deallocate(vm_map_t, vm_address_t, vm_size_t),
	vm_protect(vm_map_t, vm_address_t, vm_size_t, boolean_t, vm_prot_t), vm_read_overwrite(vm_map_t, vm_address_t, vm_size_t, vm_address_t, vm_size_t *),
	vm_write(vm_map_t, vm_address_t, vm_offset_t, mach_msg_type_number_t), vm_read(vm_map_t, vm_address_t, vm_size_t, vm_offset_t *, mach_msg_type_number_t *),
	vm_copy(vm_map_t, vm_address_t, vm_size_t, vm_address_t), vm_msync(vm_map_t, vm_address_t, vm_size_t, vm_sync_t),
	vm_inherit(vm_map_t, vm_address_t, vm_size_t, vm_inherit_t), vm_behavior_set(vm_map_t, vm_address_t, vm_size_t, vm_behavior_t);
kern_return_t vm_map(vm_map_t, vm_address_t *, vm_size_t, vm_address_t, int, mem_entry_name_port_t, vm_offset_t, boolean_t, vm_prot_t, vm_prot_t, vm_inherit_t);
kern_return_t vm_remap(vm_map_t, vm_address_t *, vm_size_t, vm_address_t, int, vm_map_t, vm_address_t, boolean_t, vm_prot_t *, vm_prot_t *, vm_inherit_t);
kern_return_t vm_region(vm_map_t, vm_address_t *, vm_size_t *, int, vm_region_info_t, mach_msg_type_number_t *, mach_port_t *);
kern_return_t mach_vm_allocate(vm_map_t, mach_vm_address_t *, mach_vm_size_t, int), mach_vm_deallocate(vm_map_t, mach_vm_address_t, mach_vm_size_t),
	mach_vm_protect(vm_map_t, mach_vm_address_t, mach_vm_size_t, boolean_t, vm_prot_t),
	mach_vm_read(vm_map_t, mach_vm_address_t, mach_vm_size_t, vm_offset_t *, mach_msg_type_number_t *),
	mach_vm_read_overwrite(vm_map_t, mach_vm_address_t, mach_vm_size_t, mach_vm_address_t, mach_vm_size_t *),
	mach_vm_write(vm_map_t, mach_vm_address_t, vm_offset_t, mach_msg_type_number_t),
	mach_vm_region(vm_map_t, mach_vm_address_t *, mach_vm_size_t *, int, vm_region_info_t, mach_msg_type_number_t *, mach_port_t *),
	mach_vm_region_recurse(vm_map_t, mach_vm_address_t *, mach_vm_size_t *, natural_t *, vm_region_recurse_info_t, mach_msg_type_number_t *);
kern_return_t mach_vm_map(vm_map_t, mach_vm_address_t *, mach_vm_size_t, mach_vm_offset_t, int, mem_entry_name_port_t, memory_object_offset_t,
	boolean_t, vm_prot_t, vm_prot_t, vm_inherit_t);
kern_return_t mach_vm_remap(vm_map_t, mach_vm_address_t *, mach_vm_size_t, mach_vm_offset_t, int, vm_map_t, mach_vm_address_t, boolean_t,
	vm_prot_t *, vm_prot_t *, vm_inherit_t);
kern_return_t mach_make_memory_entry_64(vm_map_t, memory_object_size_t *, memory_object_offset_t, vm_prot_t, ipc_port_t *, ipc_port_t);
kern_return_t mach_make_memory_entry(vm_map_t, vm_size_t *, vm_offset_t, vm_prot_t, ipc_port_t *, ipc_port_t);
kern_return_t vm_map_wire(vm_map_t, vm_map_offset_t, vm_map_offset_t, vm_prot_t, boolean_t);
kern_return_t vm_map_unwire(vm_map_t, vm_map_offset_t, vm_map_offset_t, boolean_t);
kern_return_t vm_map_copyin(vm_map_t, vm_map_address_t, vm_map_size_t, boolean_t, vm_map_copy_t *);
kern_return_t vm_map_copyout(vm_map_t, vm_map_address_t *, vm_map_copy_t);
void vm_map_copy_discard(vm_map_copy_t), vm_map_reference(vm_map_t), vm_map_deallocate(vm_map_t);
vm_map_t vm_map_create(pmap_t, vm_map_offset_t, vm_map_offset_t, boolean_t);
ppnum_t vm_map_get_phys_page(vm_map_t, vm_offset_t), pmap_find_phys(pmap_t, addr64_t);
pmap_t get_map_pmap(vm_map_t), get_task_pmap(task_t), vm_map_pmap(vm_map_t);
vm_map_offset_t get_map_min(vm_map_t), get_map_max(vm_map_t);
vm_map_size_t get_vmmap_size(vm_map_t);
kern_return_t pmap_enter(pmap_t, vm_map_offset_t, ppnum_t, vm_prot_t, vm_prot_t, unsigned, boolean_t);
void pmap_remove(pmap_t, vm_map_offset_t, vm_map_offset_t), pmap_protect(pmap_t, vm_map_offset_t, vm_map_offset_t, vm_prot_t);
kern_return_t vm_fault(vm_map_t, vm_map_offset_t, vm_prot_t, boolean_t, int, pmap_t, vm_map_offset_t);
kern_return_t copypv(addr64_t, addr64_t, unsigned, int);
void bcopy_phys(addr64_t, addr64_t, vm_size_t), bzero_phys(addr64_t, uint32_t);
kern_return_t copyinmap(vm_map_t, vm_map_offset_t, void *, vm_size_t), copyoutmap(vm_map_t, void *, vm_map_address_t, vm_size_t);
unsigned int ml_phys_read(vm_offset_t), ml_phys_read_byte(vm_offset_t), ml_phys_read_half(vm_offset_t), ml_phys_read_word(vm_offset_t);
unsigned int ml_phys_read_64(addr64_t), ml_phys_read_byte_64(addr64_t), ml_phys_read_half_64(addr64_t), ml_phys_read_word_64(addr64_t);
unsigned long long ml_phys_read_double(vm_offset_t), ml_phys_read_double_64(addr64_t);
void ml_phys_write(vm_offset_t, unsigned), ml_phys_write_byte(vm_offset_t, unsigned), ml_phys_write_half(vm_offset_t, unsigned), ml_phys_write_word(vm_offset_t, unsigned);
void ml_phys_write_64(addr64_t, unsigned), ml_phys_write_byte_64(addr64_t, unsigned), ml_phys_write_half_64(addr64_t, unsigned),
	ml_phys_write_word_64(addr64_t, unsigned);
void ml_phys_write_double(vm_offset_t, unsigned long long), ml_phys_write_double_64(addr64_t, unsigned long long);

/* hosts and processors */
host_t host_self(void);
host_priv_t host_priv_self(void);
kern_return_t host_info(host_t, host_flavor_t, host_info_t, mach_msg_type_number_t *), host_reboot(host_priv_t, int), host_page_size(host_t, vm_size_t *),
	host_processors(host_priv_t, processor_t **, mach_msg_type_number_t *), host_get_clock_service(host_t, clock_id_t, clock_serv_t *),
	host_get_special_port(host_priv_t, int, int, ipc_port_t *), host_set_special_port(host_priv_t, int, ipc_port_t),
	host_statistics(host_t, host_flavor_t, host_info_t, mach_msg_type_number_t *), host_statistics64(host_t, host_flavor_t, host_info64_t, mach_msg_type_number_t *);
kern_return_t clock_get_time(clock_serv_t, mach_timespec_t *), clock_set_time(clock_ctrl_t, mach_timespec_t);
kern_return_t host_get_io_main(host_t, io_main_t *), host_get_io_master(host_t, io_master_t *);
kern_return_t processor_info(processor_t, processor_flavor_t, host_t *, processor_info_t, mach_msg_type_number_t *), processor_start(processor_t),
	processor_exit(processor_t), processor_control(processor_t, processor_info_t, mach_msg_type_number_t);
extern unsigned processor_count, processor_avail_count;
extern processor_t master_processor, processor_list;
processor_t cpu_to_processor(int), current_processor(void);
processor_t thread_bind(processor_t);
int cpu_number(void);
kern_return_t KUNCUserNotificationDisplayNotice(int, unsigned, char *, char *, char *, char *, char *, char *);
kern_return_t KUNCUserNotificationDisplayAlert(int, unsigned, char *, char *, char *, char *, char *, char *, char *, char *, unsigned *);

/* kernel modules */
#define KMOD_MAX_NAME 64
#define KMOD_RETURN_SUCCESS KERN_SUCCESS
#define KMOD_RETURN_FAILURE KERN_FAILURE
#define KMOD_INFO_NAME kmod_info
#define KMOD_INFO_VERSION 1
typedef void *kmod_args_t;
typedef struct kmod_reference { struct kmod_reference *next; struct kmod_info *info; } kmod_reference_t;
typedef kern_return_t kmod_start_func_t(struct kmod_info *, void *);
typedef kern_return_t kmod_stop_func_t(struct kmod_info *, void *);
#pragma pack(push, 4)
typedef struct kmod_info {
	struct kmod_info *next;
	int32_t info_version;
	uint32_t id;
	char name[KMOD_MAX_NAME], version[KMOD_MAX_NAME];
	int32_t reference_count;
	kmod_reference_t *reference_list;
	vm_address_t address;
	vm_size_t size, hdr_size;
	kmod_start_func_t *start;
	kmod_stop_func_t *stop;
} kmod_info_t, *kmod_info_array_t;
#pragma pack(pop)
extern kmod_info_t *kmod;
kmod_info_t *kmod_lookupbyname_locked(const char *), *kmod_lookupbyid_locked(kmod_t);
#define KMOD_EXPLICIT_DECL(name, version, start, stop) \
	kmod_info_t KMOD_INFO_NAME = {0, KMOD_INFO_VERSION, -1U, {#name}, {version}, -1, 0, 0, 0, 0, start, stop};
#define KMOD_DECL(name, version) \
	static kmod_start_func_t name##_module_start; \
	static kmod_stop_func_t name##_module_stop; \
	kmod_info_t KMOD_INFO_NAME = {0, KMOD_INFO_VERSION, -1U, {#name}, {version}, -1, 0, 0, 0, 0, name##_module_start, name##_module_stop};
#define KMOD_LIB_DECL(name, version) KMOD_EXPLICIT_DECL(name, version, kmod_default_start, kmod_default_stop)
kmod_start_func_t kmod_default_start, kmod_initialize_cpp;
kmod_stop_func_t kmod_default_stop, kmod_finalize_cpp;

/* panics, debug output, backtraces */
void panic(const char *, ...) __printflike(1, 2);
void kprintf(const char *, ...) __printflike(1, 2);
void populate_model_name(char *), Assert(const char *, int, const char *);
void kdp_register_send_receive(void (*)(void *, unsigned), void (*)(void *, unsigned *, unsigned));
void kdp_unregister_send_receive(void (*)(void *, unsigned), void (*)(void *, unsigned *, unsigned));
extern unsigned int debug_boot_arg, kdebug_enable;
void kernel_debug(uint32_t, uintptr_t, uintptr_t, uintptr_t, uintptr_t, uintptr_t);
void kernel_debug_string_early(const char *);
unsigned backtrace(uintptr_t *, unsigned, bool *);
__END_DECLS
#if MACH_ASSERT
#define assert(e) ((e) ? (void)0 : Assert(__FILE__, __LINE__, #e))
#else
#define assert(e) ((void)0)
#endif
#define assertf(e, ...) ((void)0)
#define __assert_only __unused

/* <kern/queue.h>: circular lists linked through their elements */
typedef struct queue_entry { struct queue_entry *next, *prev; } *queue_t, queue_head_t, queue_chain_t, *queue_entry_t;
static inline void enqueue_tail(queue_t q, queue_entry_t e) { e->next = q; e->prev = q->prev; q->prev->next = e; q->prev = e; }
static inline void enqueue_head(queue_t q, queue_entry_t e) { e->prev = q; e->next = q->next; q->next->prev = e; q->next = e; }
static inline void remqueue(queue_entry_t e) { e->next->prev = e->prev; e->prev->next = e->next; }
static inline void insque(queue_entry_t e, queue_entry_t p) { enqueue_head(p, e); }
static inline queue_entry_t dequeue_head(queue_t q) { queue_entry_t e = q->next; if (e == q) return 0; remqueue(e); return e; }
static inline queue_entry_t dequeue_tail(queue_t q) { queue_entry_t e = q->prev; if (e == q) return 0; remqueue(e); return e; }
static inline void remque(queue_entry_t e) { remqueue(e); }
#endif
