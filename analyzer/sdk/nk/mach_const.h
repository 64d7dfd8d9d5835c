/* Mach constants: return codes, options, flavours. */
#ifndef NK_MACH_CONST_H
#define NK_MACH_CONST_H

/* kern_return_t */
#define KERN_SUCCESS 0
#define KERN_INVALID_ADDRESS 1
#define KERN_PROTECTION_FAILURE 2
#define KERN_NO_SPACE 3
#define KERN_INVALID_ARGUMENT 4
#define KERN_FAILURE 5
#define KERN_RESOURCE_SHORTAGE 6
#define KERN_NOT_RECEIVER 7
#define KERN_NO_ACCESS 8
#define KERN_MEMORY_FAILURE 9
#define KERN_MEMORY_ERROR 10
#define KERN_ALREADY_IN_SET 11
#define KERN_NOT_IN_SET 12
#define KERN_NAME_EXISTS 13
#define KERN_ABORTED 14
#define KERN_INVALID_NAME 15
#define KERN_INVALID_TASK 16
#define KERN_INVALID_RIGHT 17
#define KERN_INVALID_VALUE 18
#define KERN_UREFS_OVERFLOW 19
#define KERN_INVALID_CAPABILITY 20
#define KERN_RIGHT_EXISTS 21
#define KERN_INVALID_HOST 22
#define KERN_MEMORY_PRESENT 23
#define KERN_MEMORY_DATA_MOVED 24
#define KERN_MEMORY_RESTART_COPY 25
#define KERN_INVALID_PROCESSOR_SET 26
#define KERN_POLICY_LIMIT 27
#define KERN_INVALID_POLICY 28
#define KERN_INVALID_OBJECT 29
#define KERN_ALREADY_WAITING 30
#define KERN_DEFAULT_SET 31
#define KERN_EXCEPTION_PROTECTED 32
#define KERN_INVALID_LEDGER 33
#define KERN_INVALID_MEMORY_CONTROL 34
#define KERN_INVALID_SECURITY 35
#define KERN_NOT_DEPRESSED 36
#define KERN_TERMINATED 37
#define KERN_LOCK_SET_DESTROYED 38
#define KERN_LOCK_UNSTABLE 39
#define KERN_LOCK_OWNED 40
#define KERN_LOCK_OWNED_SELF 41
#define KERN_SEMAPHORE_DESTROYED 42
#define KERN_RPC_SERVER_TERMINATED 43
#define KERN_RPC_TERMINATE_ORPHAN 44
#define KERN_RPC_CONTINUE_ORPHAN 45
#define KERN_NOT_SUPPORTED 46
#define KERN_NODE_DOWN 47
#define KERN_NOT_WAITING 48
#define KERN_OPERATION_TIMED_OUT 49
#define KERN_CODESIGN_ERROR 50
#define KERN_POLICY_STATIC 51
#define KERN_INSUFFICIENT_BUFFER_SIZE 52
#define KERN_DENIED 53
#define KERN_MISSING_KC 54
#define KERN_INVALID_KC 55
#define KERN_NOT_FOUND 56
#define KERN_RETURN_MAX 0x100

/* waiting */
#define THREAD_WAITING (-1)
#define THREAD_AWAKENED 0
#define THREAD_TIMED_OUT 1
#define THREAD_INTERRUPTED 2
#define THREAD_RESTART 3
#define THREAD_NOT_WAITING 10
#define THREAD_UNINT 0
#define THREAD_INTERRUPTIBLE 1
#define THREAD_ABORTSAFE 2
#define THREAD_WAIT_NOREPORT 0x80000000
#define TIMEOUT_WAIT_FOREVER 0
#define TIMEOUT_NO_LEEWAY 0
#define TIMEOUT_URGENCY_SYS_NORMAL 0
#define TIMEOUT_URGENCY_SYS_CRITICAL 1
#define TIMEOUT_URGENCY_SYS_BACKGROUND 2
#define THREAD_CALL_DELAY_USER_NORMAL 0
#define THREAD_CALL_DELAY_LEEWAY 0x20
#define THREAD_CALL_CONTINUOUS 0x100
#define SYNC_POLICY_FIFO 0
#define SYNC_POLICY_FIXED_PRIORITY 1
#define SYNC_POLICY_REVERSED 2
#define SYNC_POLICY_PREPOST 4
#define SYNC_POLICY_DISABLE_IRQ 8
#define NO_CONTINUATION ((thread_continue_t)NULL)
#define MINPRI_KERNEL 80
#define MAXPRI_KERNEL 95
#define BASEPRI_KERNEL 81
#define BASEPRI_DEFAULT 31

/* locks */
#define LCK_SLEEP_DEFAULT 0x00
#define LCK_SLEEP_UNLOCK 0x01
#define LCK_SLEEP_SHARED 0x02
#define LCK_SLEEP_EXCLUSIVE 0x04
#define LCK_SLEEP_SPIN 0x08
#define LCK_SLEEP_PROMOTED_PRI 0x10
#define LCK_SLEEP_SPIN_ALWAYS 0x20
#define LCK_SLEEP_MASK 0x3f
#define LCK_WAKE_DEFAULT 0x00
#define LCK_WAKE_DO_NOT_TRANSFER_PUSH 0x01
#define LCK_RW_TYPE_SHARED 0x01
#define LCK_RW_TYPE_EXCLUSIVE 0x02
#define LCK_RW_ASSERT_SHARED 0x01
#define LCK_RW_ASSERT_EXCLUSIVE 0x02
#define LCK_RW_ASSERT_HELD 0x03
#define LCK_RW_ASSERT_NOTHELD 0x04
#define LCK_MTX_ASSERT_OWNED 0x01
#define LCK_MTX_ASSERT_NOTOWNED 0x02
#define LCK_ASSERT_OWNED 1
#define LCK_ASSERT_NOTOWNED 2
#define LCK_MTX_ASSERT(l, t) lck_mtx_assert((l), (t))
#define LCK_SPIN_ASSERT(l, t) lck_spin_assert((l), (t))
#define LCK_RW_ASSERT(l, t) lck_rw_assert((l), (t))
#define LCK_ATTR_NONE 0
#define LCK_ATTR_DEBUG 0x1
#define LCK_ATTR_RW_SHARED_PRIORITY 0x10000
#define LCK_GRP_ATTR_NONE 0

/* time */
#define USEC_PER_SEC 1000000ull
#define NSEC_PER_SEC 1000000000ull
#define NSEC_PER_USEC 1000ull
#define NSEC_PER_MSEC 1000000ull
#define MSEC_PER_SEC 1000ull
#define SYSTEM_CLOCK 0
#define CALENDAR_CLOCK 1
#define REALTIME_CLOCK 0
#define CLOCK_NULL ((clock_serv_t)0)
#define TIME_ABSOLUTE 0
#define TIME_RELATIVE 1
#define TIME_MICROS_MAX 1000000

/* virtual memory */
#define VM_PROT_NONE 0
#define VM_PROT_READ 1
#define VM_PROT_WRITE 2
#define VM_PROT_EXECUTE 4
#define VM_PROT_DEFAULT (VM_PROT_READ | VM_PROT_WRITE)
#define VM_PROT_ALL (VM_PROT_READ | VM_PROT_WRITE | VM_PROT_EXECUTE)
#define VM_PROT_NO_CHANGE 0x08
#define VM_PROT_COPY 0x10
#define VM_PROT_WANTS_COPY 0x10
#define VM_INHERIT_SHARE 0u
#define VM_INHERIT_COPY 1u
#define VM_INHERIT_NONE 2u
#define VM_INHERIT_DONATE_COPY 3u
#define VM_INHERIT_DEFAULT VM_INHERIT_COPY
#define VM_FLAGS_FIXED 0x00
#define VM_FLAGS_ANYWHERE 0x01
#define VM_FLAGS_PURGABLE 0x02
#define VM_FLAGS_RANDOM_ADDR 0x08
#define VM_FLAGS_NO_CACHE 0x10
#define VM_FLAGS_OVERWRITE 0x4000
#define VM_FLAGS_SUPERPAGE_SIZE_2MB (1 << 16)
#define VM_MAKE_TAG(tag) ((tag) << 24)
#define VM_KERN_MEMORY_NONE 0
#define VM_KERN_MEMORY_OSFMK 1
#define VM_KERN_MEMORY_BSD 2
#define VM_KERN_MEMORY_IOKIT 3
#define VM_KERN_MEMORY_KALLOC 11
#define VM_SYNC_ASYNCHRONOUS 0x01
#define VM_SYNC_SYNCHRONOUS 0x02
#define VM_SYNC_INVALIDATE 0x04
#define VM_SYNC_KILLPAGES 0x08
#define VM_BEHAVIOR_DEFAULT 0
#define VM_BEHAVIOR_RANDOM 1
#define VM_BEHAVIOR_SEQUENTIAL 2
#define VM_PURGABLE_SET_STATE 0
#define VM_PURGABLE_GET_STATE 1
#define VM_PURGABLE_NONVOLATILE 0
#define VM_PURGABLE_VOLATILE 1
#define VM_PURGABLE_EMPTY 2
#define VM_REGION_BASIC_INFO_64 9
#define VM_REGION_BASIC_INFO 10
#define VM_REGION_EXTENDED_INFO 13
#define VM_REGION_TOP_INFO 12
#define VM_MIN_ADDRESS ((vm_address_t)0)
#define VM_MIN_KERNEL_ADDRESS ((vm_offset_t)0xffffff8000000000UL)
#define VM_MAX_KERNEL_ADDRESS ((vm_offset_t)0xffffffffffffefffUL)
#define VM_MIN_KERNEL_AND_KEXT_ADDRESS ((vm_offset_t)0xffffff7f80000000UL)
#define KMA_HERE 0x01
#define KMA_NOPAGEWAIT 0x02
#define KMA_KOBJECT 0x04
#define KMA_LOMEM 0x08
#define Z_WAITOK 0
#define Z_NOWAIT 1
#define Z_NOPAGEWAIT 2
#define Z_ZERO 4
#define Z_NOFAIL 0x8000
#define Z_EXHAUST 1
#define Z_COLLECT 2
#define Z_EXPAND 3
#define Z_FOREIGN 4
#define Z_CALLERACCT 5
#define Z_NOENCRYPT 6
#define cppvPsnk 0x01
#define cppvPsrc 0x02
#define cppvFsnk 0x04
#define cppvFsrc 0x08
#define cppvNoModSnk 0x10
#define cppvNoRefSrc 0x20
#define cppvKmap 0x40
#define VM_WIMG_DEFAULT 0x02
#define VM_WIMG_IO 0x07
#define VM_WIMG_COPYBACK 0x02
#define VM_WIMG_WCOMB 0x06
#define VM_WIMG_WTHRU 0x0b
#define VM_MEM_GUARDED 0x1
#define VM_MEM_COHERENT 0x2
#define VM_MEM_NOT_CACHEABLE 0x4
#define VM_MEM_WRITE_THROUGH 0x8
#define trunc_page(x) ((x) & ~((vm_offset_t)PAGE_MASK))
#define round_page(x) trunc_page((x) + PAGE_MASK)
#define trunc_page_64(x) ((uint64_t)(x) & ~((uint64_t)PAGE_MASK))
#define round_page_64(x) (((uint64_t)(x) + PAGE_MASK) & ~((uint64_t)PAGE_MASK))
#define trunc_page_32(x) ((uint32_t)(x) & ~((uint32_t)PAGE_MASK))
#define round_page_32(x) trunc_page_32((uint32_t)(x) + PAGE_MASK)
#define mach_vm_round_page(x) round_page_64(x)
#define mach_vm_trunc_page(x) trunc_page_64(x)
#define vm_map_round_page(x, m) (((vm_map_offset_t)(x) + (m)) & ~((vm_map_offset_t)(m)))
#define vm_map_trunc_page(x, m) ((vm_map_offset_t)(x) & ~((vm_map_offset_t)(m)))
#define page_aligned(x) (((x) & PAGE_MASK) == 0)
#define atop(x) ((vm_address_t)(x) >> PAGE_SHIFT)
#define ptoa(x) ((vm_address_t)(x) << PAGE_SHIFT)
#define atop_64(x) ((uint64_t)(x) >> PAGE_SHIFT)
#define ptoa_64(x) ((uint64_t)(x) << PAGE_SHIFT)

/* ports and messages */
#define MACH_PORT_RIGHT_SEND ((mach_port_right_t)0)
#define MACH_PORT_RIGHT_RECEIVE ((mach_port_right_t)1)
#define MACH_PORT_RIGHT_SEND_ONCE ((mach_port_right_t)2)
#define MACH_PORT_RIGHT_PORT_SET ((mach_port_right_t)3)
#define MACH_PORT_RIGHT_DEAD_NAME ((mach_port_right_t)4)
#define MACH_MSG_TYPE_MOVE_RECEIVE 16
#define MACH_MSG_TYPE_MOVE_SEND 17
#define MACH_MSG_TYPE_MOVE_SEND_ONCE 18
#define MACH_MSG_TYPE_COPY_SEND 19
#define MACH_MSG_TYPE_MAKE_SEND 20
#define MACH_MSG_TYPE_MAKE_SEND_ONCE 21
#define MACH_MSG_TYPE_PORT_NONE 0
#define MACH_MSG_TYPE_PORT_SEND MACH_MSG_TYPE_MOVE_SEND
#define MACH_MSGH_BITS_ZERO 0
#define MACH_MSGH_BITS_REMOTE_MASK 0x1f
#define MACH_MSGH_BITS_LOCAL_MASK 0x1f00
#define MACH_MSGH_BITS_COMPLEX 0x80000000U
#define MACH_MSGH_BITS(remote, local) ((remote) | ((local) << 8))
#define MACH_MSGH_BITS_SET(remote, local, voucher, other) ((remote) | ((local) << 8) | ((voucher) << 16) | (other))
#define MACH_MSGH_BITS_REMOTE(b) ((b) & MACH_MSGH_BITS_REMOTE_MASK)
#define MACH_MSGH_BITS_LOCAL(b) (((b) & MACH_MSGH_BITS_LOCAL_MASK) >> 8)
#define MACH_MSG_TIMEOUT_NONE ((mach_msg_timeout_t)0)
#define MACH_MSG_OPTION_NONE 0
#define MACH_SEND_MSG 1
#define MACH_RCV_MSG 2
#define MACH_RCV_LARGE 4
#define MACH_SEND_TIMEOUT 0x10
#define MACH_RCV_TIMEOUT 0x100
#define MACH_MSG_SUCCESS 0
#define MACH_SEND_INVALID_DEST 0x10000003
#define MACH_SEND_TIMED_OUT 0x10000004
#define MACH_SEND_NO_BUFFER 0x1000000d
#define MACH_RCV_TIMED_OUT 0x10004003
#define MACH_MSG_PORT_DESCRIPTOR 0
#define MACH_MSG_OOL_DESCRIPTOR 1
#define MACH_MSG_OOL_PORTS_DESCRIPTOR 2
#define MACH_MSG_PHYSICAL_COPY 0
#define MACH_MSG_VIRTUAL_COPY 1
#define MACH_NOTIFY_PORT_DELETED 65
#define MACH_NOTIFY_PORT_DESTROYED 69
#define MACH_NOTIFY_NO_SENDERS 70
#define MACH_NOTIFY_SEND_ONCE 71
#define MACH_NOTIFY_DEAD_NAME 72

/* mach errors are system << 26 | subsystem << 14 | code */
#define err_none 0
#define err_kern err_system(0x0)
#define err_us err_system(0x1)
#define err_server err_system(0x2)
#define err_ipc err_system(0x3)
#define err_mach_ipc err_system(0x4)
#define err_dipc err_system(0x7)
#define err_local err_system(0x3e)
#define err_ipc_compat err_system(0x3f)
#define err_max_system 0x3f
#define err_system(x) ((signed)((((unsigned)(x)) & 0x3f) << 26))
#define err_sub(x) (((x) & 0xfff) << 14)
#define err_get_system(e) (((e) >> 26) & 0x3f)
#define err_get_sub(e) (((e) >> 14) & 0xfff)
#define err_get_code(e) ((e) & 0x3fff)
#define unix_err(e) (err_kern | err_sub(3) | (e))
#define MIG_TYPE_ERROR (-300)
#define MIG_BAD_ID (-303)
#define MIG_BAD_ARGUMENTS (-304)
#define MIG_NO_REPLY (-305)

/* flavours */
#define TASK_NAME_T_NULL ((task_name_t)0)
#define TASK_BASIC_INFO 18
#define TASK_BASIC_INFO_64 5
#define TASK_VM_INFO 22
#define TASK_SECURITY_TOKEN 13
#define TASK_AUDIT_TOKEN 15
#define MACH_TASK_BASIC_INFO 20
#define THREAD_BASIC_INFO 3
#define THREAD_IDENTIFIER_INFO 4
#define THREAD_EXTENDED_POLICY 1
#define THREAD_TIME_CONSTRAINT_POLICY 2
#define THREAD_PRECEDENCE_POLICY 3
#define THREAD_AFFINITY_POLICY 4
#define THREAD_BACKGROUND_POLICY 5
#define THREAD_STANDARD_POLICY 1
#define THREAD_STANDARD_POLICY_COUNT 0
#define THREAD_EXTENDED_POLICY_COUNT ((mach_msg_type_number_t)1)
#define THREAD_TIME_CONSTRAINT_POLICY_COUNT ((mach_msg_type_number_t)4)
#define THREAD_PRECEDENCE_POLICY_COUNT ((mach_msg_type_number_t)1)
#define THREAD_AFFINITY_POLICY_COUNT ((mach_msg_type_number_t)1)
#define HOST_BASIC_INFO 1
#define HOST_VM_INFO 2
#define HOST_VM_INFO64 4
#define HOST_CPU_LOAD_INFO 3
#define HOST_PRIORITY_INFO 5
#define HOST_BASIC_INFO_COUNT ((mach_msg_type_number_t)12)
#define HOST_PRIV_NULL ((host_priv_t)0)
#define HOST_KEXTD_PORT 15
#define PROCESSOR_BASIC_INFO 1
#define PROCESSOR_CPU_LOAD_INFO 2
#define CPU_STATE_USER 0
#define CPU_STATE_SYSTEM 1
#define CPU_STATE_IDLE 2
#define CPU_STATE_NICE 3
#define CPU_STATE_MAX 4
#define CPU_ARCH_MASK 0xff000000
#define CPU_ARCH_ABI64 0x01000000
#define CPU_TYPE_ANY (-1)
#define CPU_TYPE_X86 7
#define CPU_TYPE_I386 CPU_TYPE_X86
#define CPU_TYPE_X86_64 (CPU_TYPE_X86 | CPU_ARCH_ABI64)
#define CPU_TYPE_ARM 12
#define CPU_TYPE_ARM64 (CPU_TYPE_ARM | CPU_ARCH_ABI64)
#define CPU_TYPE_POWERPC 18
#define CPU_SUBTYPE_MASK 0xff000000
#define CPU_SUBTYPE_MULTIPLE (-1)
#define CPU_SUBTYPE_X86_ALL 3
#define CPU_SUBTYPE_X86_ARCH1 4
#define CPU_SUBTYPE_PENT 5
#define CPU_SUBTYPE_PENTIUM_M 9
#define CPU_SUBTYPE_XEON 12
#define CPU_SUBTYPE_X86_64_ALL 3
#define CPU_SUBTYPE_X86_64_H 8
#define CPU_SUBTYPE_I386_ALL 3
#define CPU_SUBTYPE_ARM64_ALL 0
#define CPU_SUBTYPE_ARM64E 2
#define CPUFAMILY_UNKNOWN 0
#define CPUFAMILY_POWERPC_G3 0xcee41549
#define CPUFAMILY_POWERPC_G4 0x77c184ae
#define CPUFAMILY_POWERPC_G5 0xed76d8aa
#define CPUFAMILY_INTEL_6_13 0xaa33392b
#define CPUFAMILY_INTEL_PENRYN 0x78ea4fbc
#define CPUFAMILY_INTEL_NEHALEM 0x6b5a4cd2
#define CPUFAMILY_INTEL_WESTMERE 0x573b5eec
#define CPUFAMILY_INTEL_SANDYBRIDGE 0x5490b78c
#define CPUFAMILY_INTEL_IVYBRIDGE 0x1f65e835
#define CPUFAMILY_INTEL_HASWELL 0x10b282dc
#define CPUFAMILY_INTEL_BROADWELL 0x582ed09c
#define CPUFAMILY_INTEL_SKYLAKE 0x37fc219f
#define CPUFAMILY_INTEL_KABYLAKE 0x0f817246
#define CPUFAMILY_INTEL_ICELAKE 0x38435547
#define CPUFAMILY_INTEL_COMETLAKE 0x1cf8a03e
#define CPUFAMILY_ARM_9 0xe73283ae
#define CPUFAMILY_ARM_11 0x8ff620d8
#define CPUFAMILY_ARM_XSCALE 0x53b005f5
#define CPUFAMILY_ARM_12 0xbd1b0ae9
#define CPUFAMILY_ARM_13 0x0cc90e64
#define CPUFAMILY_ARM_14 0x96077ef1
#define CPUFAMILY_ARM_15 0xa8511bca
#define CPUFAMILY_ARM_SWIFT 0x1e2d6381
#define CPUFAMILY_ARM_CYCLONE 0x37a09642
#define CPUFAMILY_ARM_TYPHOON 0x2c91a47e
#define CPUFAMILY_ARM_TWISTER 0x92fb37c8
#define CPUFAMILY_ARM_HURRICANE 0x67ceee93
#define CPUFAMILY_ARM_MONSOON_MISTRAL 0xe81e7ef6
#define CPUFAMILY_ARM_VORTEX_TEMPEST 0x07d34b9f
#define CPUFAMILY_ARM_LIGHTNING_THUNDER 0x462504d2
#define CPUFAMILY_INTEL_6_23 CPUFAMILY_INTEL_PENRYN
#define CPUFAMILY_INTEL_6_26 CPUFAMILY_INTEL_NEHALEM
#define EXC_BAD_ACCESS 1
#define EXC_BAD_INSTRUCTION 2
#define EXC_ARITHMETIC 3
#define EXC_BREAKPOINT 6
#define EXC_CRASH 10
#define KMOD_CNTL_START 1
#define KMOD_CNTL_STOP 2
#define KMOD_PACKARGS 1
#define KMOD_DTRACE_STATIC_INIT 0x20
#define DEBUGGER_NO_OPTIONS 0
#define DB_HALT 0x1
#define DB_NMI 0x4
#define DB_KPRT 0x8
#define DB_KDB 0x10
#define DB_ARP 0x40
#define KUNC_RESPONSE_DEFAULT 0
#endif
