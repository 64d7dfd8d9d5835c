/* Mach calls that few kexts make: ports, exceptions, memory objects, privileged host calls, MIG tables. */
#ifndef NK_MACH_CALLS_H
#define NK_MACH_CALLS_H
#include <nk/mach_info.h>

typedef mach_port_t task_port_t, thread_act_port_t, semaphore_port_t, host_port_t, processor_port_t, exception_port_t, notify_port_t;
typedef vm_offset_t pointer_t;
typedef exception_mask_t *exception_mask_array_t;
typedef exception_behavior_t *exception_behavior_array_t;
typedef thread_state_flavor_t *exception_flavor_array_t;
typedef mach_port_t *exception_port_array_t, *exception_handler_array_t;
typedef natural_t thread_state_data_t[614], *thread_state_flavor_array_t;
typedef int task_special_port_t, mach_port_flavor_t;
typedef char labelstr_t[512], vfs_path_t[4096];
typedef struct mach_port_status { mach_port_rights_t mps_pset; mach_port_seqno_t mps_seqno; mach_port_mscount_t mps_mscount; mach_port_msgcount_t mps_qlimit, mps_msgcount;
	mach_port_rights_t mps_sorights; boolean_t mps_srights, mps_pdrequest, mps_nsrequest; natural_t mps_flags; } mach_port_status_t;
typedef struct mach_port_limits { mach_port_msgcount_t mpl_qlimit; } mach_port_limits_t;
typedef struct { mach_msg_header_t not_header; NDR_record_t NDR; mach_port_name_t not_port; mach_msg_format_0_trailer_t trailer; } mach_port_deleted_notification_t,
	mach_dead_name_notification_t;
typedef struct { mach_msg_header_t not_header; NDR_record_t NDR; mach_msg_type_number_t not_count; mach_msg_format_0_trailer_t trailer; } mach_no_senders_notification_t;
typedef struct { mach_msg_header_t not_header; mach_msg_format_0_trailer_t trailer; } mach_send_once_notification_t;
typedef void (*mig_stub_routine_t)(mach_msg_header_t *, mach_msg_header_t *), (*mig_impl_routine_t)(void);
typedef mig_stub_routine_t mig_routine_t;
typedef mig_routine_t (*mig_server_routine_t)(mach_msg_header_t *);
typedef struct routine_descriptor { mig_impl_routine_t impl_routine; mig_stub_routine_t stub_routine; unsigned argc, descr_count; void *arg_descr; unsigned max_reply_msg; }
	*routine_descriptor_t, mig_routine_descriptor;
typedef struct mig_subsystem { mig_server_routine_t server; mach_msg_id_t start, end; mach_msg_size_t maxsize; vm_address_t reserved; mig_routine_descriptor routine[1]; }
	*mig_subsystem_t;
#define TASK_KERNEL_PORT 1
#define TASK_HOST_PORT 2
#define TASK_BOOTSTRAP_PORT 4
#define task_get_bootstrap_port(task, port) task_get_special_port((task), TASK_BOOTSTRAP_PORT, (port))
#define LATENCY_QOS_TIER_UNSPECIFIED 0
#define EXCEPTION_DEFAULT 1
#define EXC_MASK_ALL 0x1bfe

__BEGIN_DECLS
kern_return_t mach_port_insert_right(ipc_space_t, mach_port_name_t, mach_port_t, mach_msg_type_name_t), mach_port_mod_refs(ipc_space_t, mach_port_name_t, mach_port_right_t, mach_port_delta_t),
	mach_port_request_notification(ipc_space_t, mach_port_name_t, mach_msg_id_t, mach_port_mscount_t, mach_port_t, mach_msg_type_name_t, mach_port_t *),
	mach_port_extract_right(ipc_space_t, mach_port_name_t, mach_msg_type_name_t, mach_port_t *, mach_msg_type_name_t *);
kern_return_t task_create(task_t, void *, mach_msg_type_number_t, boolean_t, task_t *), thread_create(task_t, thread_act_t *), task_wire(vm_map_t, boolean_t),
	task_set_info(task_t, task_flavor_t, task_info_t, mach_msg_type_number_t), task_set_exception_ports(task_t, exception_mask_t, mach_port_t, exception_behavior_t, thread_state_flavor_t),
	task_suspend2(task_t, task_suspension_token_t *), task_resume2(task_suspension_token_t), thread_set_exception_ports(thread_act_t, exception_mask_t, mach_port_t,
	exception_behavior_t, thread_state_flavor_t), thread_depress_abort(thread_act_t), act_get_state(thread_act_t, int, thread_state_t, mach_msg_type_number_t *),
	act_set_state(thread_act_t, int, thread_state_t, mach_msg_type_number_t);
kern_return_t vm_wire(host_priv_t, vm_map_t, vm_address_t, vm_size_t, vm_prot_t), mach_vm_wire(host_priv_t, vm_map_t, mach_vm_address_t, mach_vm_size_t, vm_prot_t),
	thread_wire(host_priv_t, thread_act_t, boolean_t), host_get_clock_control(host_priv_t, clock_id_t, clock_ctrl_t *), host_set_UNDServer(host_priv_t, UNDServerRef),
	host_get_UNDServer(host_priv_t, UNDServerRef *), kmod_create(host_priv_t, vm_address_t, kmod_t *), kmod_destroy(host_priv_t, kmod_t),
	kmod_get_info(host_t, kmod_args_t *, mach_msg_type_number_t *), processor_set_default(host_t, processor_set_name_t *), clock_get_attributes(clock_serv_t, clock_flavor_t, clock_attr_t, mach_msg_type_number_t *);
kern_return_t vm_map_64(vm_map_t, vm_address_t *, vm_size_t, vm_address_t, int, mem_entry_name_port_t, memory_object_offset_t, boolean_t, vm_prot_t, vm_prot_t, vm_inherit_t),
	mach_vm_inherit(vm_map_t, mach_vm_address_t, mach_vm_size_t, vm_inherit_t), mach_vm_copy(vm_map_t, mach_vm_address_t, mach_vm_size_t, mach_vm_address_t),
	mach_vm_msync(vm_map_t, mach_vm_address_t, mach_vm_size_t, vm_sync_t), mach_vm_purgable_control(vm_map_t, mach_vm_address_t, vm_purgable_t, int *),
	mach_vm_page_query(vm_map_t, mach_vm_offset_t, integer_t *, integer_t *), vm_map_page_query(vm_map_t, vm_offset_t, integer_t *, integer_t *),
	vm_region_recurse(vm_map_t, vm_address_t *, vm_size_t *, natural_t *, vm_region_recurse_info_t, mach_msg_type_number_t *);
int mig_strncpy(char *, const char *, int), mig_strncpy_zerofill(char *, const char *, int);
mach_port_t mig_get_reply_port(void);
void mig_dealloc_reply_port(mach_port_t), mig_put_reply_port(mach_port_t), mach_msg_destroy_from_kernel_proper(mach_msg_header_t *);
void thread_mtx_lock(thread_t), thread_mtx_unlock(thread_t), task_name_deallocate(task_name_t), task_suspension_token_deallocate(task_suspension_token_t);
extern uint64_t mach_absolutetime_asleep, mach_absolutetime_last_sleep;
extern int kext_assertions_enable;
__END_DECLS
#endif
