/* The rarer half of BSD: system calls, auditing, System V IPC, images, spawning.

   Long by one table: every system call has its number and its block of arguments. The rest is what few drivers
   include, in sections. */
#ifndef NK_BSD_MISC_H
#define NK_BSD_MISC_H
#include <nk/vfs_private.h>
#include <nk/net.h>

__BEGIN_DECLS
struct __disable_threadsignal_args; struct __mac_execve_args; struct __mac_getfsstat_args; struct __mac_mount_args;
struct __mach_bridge_remote_time_args; struct __pthread_canceled_args; struct __pthread_chdir_args;
struct __pthread_fchdir_args; struct __pthread_kill_args; struct __pthread_markcancel_args;
struct __pthread_sigmask_args; struct __semid_ds_new; struct __semwait_signal_args;
struct __semwait_signal_nocancel_args; struct __sigwait_args; struct __sigwait_nocancel_args;
struct abort_with_payload_args; struct access_args; struct access_extended_args; struct acct_args;
struct adjtime_args; struct aio_cancel_args; struct aio_error_args; struct aio_fsync_args; struct aio_read_args;
struct aio_return_args; struct aio_suspend_args; struct aio_suspend_nocancel_args; struct aio_write_args;
struct audit_args; struct audit_session_join_args; struct audit_session_port_args; struct audit_session_self_args;
struct auditctl_args; struct auditon_args; struct bsdthread_ctl_args; struct change_fdguard_np_args;
struct chdir_args; struct chflags_args; struct chmod_args; struct chmod_extended_args; struct chown_args;
struct chroot_args; struct clonefileat_args; struct close_args; struct close_nocancel_args; struct copyfile_args;
struct csops_args; struct csops_audittoken_args; struct delete_args; struct dup2_args; struct dup_args;
struct exchangedata_args; struct execve_args; struct exit_args; struct faccessat_args; struct fchdir_args;
struct fchflags_args; struct fchmod_args; struct fchmod_extended_args; struct fchmodat_args; struct fchown_args;
struct fchownat_args; struct fclonefileat_args; struct fcntl_args; struct fcntl_nocancel_args; struct fdatasync_args;
struct ffsctl_args; struct fgetattrlist_args; struct fgetxattr_args; struct fileport_makefd_args;
struct fileport_makeport_args; struct flistxattr_args; struct flock_args; struct fmount_args; struct fork_args;
struct fpathconf_args; struct fremovexattr_args; struct fs_snapshot_args; struct fsctl_args;
struct fsetattrlist_args; struct fsetxattr_args; struct fsgetpath_args; struct fsgetpath_ext_args;
struct fstat64_args; struct fstat64_extended_args; struct fstat_args; struct fstat_extended_args;
struct fstatat64_args; struct fstatat_args; struct fstatfs64_args; struct fstatfs_args; struct fsync_args;
struct fsync_nocancel_args; struct ftruncate_args; struct futimes_args; struct getattrlist_args;
struct getattrlistat_args; struct getattrlistbulk_args; struct getaudit_addr_args; struct getauid_args;
struct getdirentries64_args; struct getdirentries_args; struct getdirentriesattr_args; struct getdtablesize_args;
struct getegid_args; struct getentropy_args; struct geteuid_args; struct getfsstat64_args; struct getfsstat_args;
struct getgid_args; struct getgroups_args; struct gethostuuid_args; struct getitimer_args; struct getlogin_args;
struct getpgid_args; struct getpgrp_args; struct getpid_args; struct getppid_args; struct getpriority_args;
struct getrlimit_args; struct getrusage_args; struct getsgroups_args; struct getsid_args; struct gettid_args;
struct gettimeofday_args; struct getuid_args; struct getwgroups_args; struct getxattr_args;
struct guarded_close_np_args; struct guarded_kqueue_np_args; struct guarded_open_dprotected_np_args;
struct guarded_open_np_args; struct guarded_pwrite_np_args; struct guarded_write_np_args;
struct guarded_writev_np_args; struct initgroups_args; struct ioctl_args; struct iopolicysys_args;
struct issetugid_args; struct kas_info_args; struct kdebug_trace64_args; struct kdebug_trace_args;
struct kdebug_trace_string_args; struct kdebug_typefilter_args; struct kevent64_args; struct kevent_args;
struct kevent_id_args; struct kevent_qos_args; struct kill_args; struct kqueue_args; struct label;
struct lchown_args; struct ledger_args; struct link_args; struct linkat_args; struct lio_listio_args;
struct listxattr_args; struct log_data_args; struct lseek_args; struct lstat64_args; struct lstat64_extended_args;
struct lstat_args; struct lstat_extended_args; struct madvise_args; struct memorystatus_available_memory_args;
struct mincore_args; struct minherit_args; struct mkdir_args; struct mkdir_extended_args; struct mkdirat_args;
struct mkfifo_args; struct mkfifo_extended_args; struct mknod_args; struct mlock_args; struct mlockall_args;
struct mmap_args; struct modwatch_args; struct mount_args; struct mprotect_args; struct msg; struct msgmap;
struct msqid_kernel; struct msync_args; struct msync_nocancel_args; struct munlock_args; struct munlockall_args;
struct munmap_args; struct nameidata; struct net_qos_guideline_args; struct nosys_args; struct ntp_adjtime_args;
struct ntp_gettime_args; struct open_args; struct open_dprotected_np_args; struct open_extended_args;
struct open_nocancel_args; struct openat_args; struct openat_nocancel_args; struct openbyid_np_args;
struct os_fault_with_payload_args; struct pathconf_args; struct pid_resume_args; struct pid_suspend_args;
struct pipe_args; struct poll_args; struct poll_nocancel_args; struct posix_spawn_args; struct pread_args;
struct pread_nocancel_args; struct proc; struct proc_info_args; struct proc_rlimit_control_args;
struct proc_trace_log_args; struct process_policy_args; struct pselect_args; struct pselect_nocancel_args;
struct pseminfo; struct ptrace_args; struct pwrite_args; struct pwrite_nocancel_args; struct quotactl_args;
struct read_args; struct read_nocancel_args; struct readlink_args; struct readlinkat_args; struct readv_args;
struct readv_nocancel_args; struct reboot_args; struct removexattr_args; struct rename_args; struct renameat_args;
struct renameatx_np_args; struct revoke_args; struct rmdir_args; struct searchfs_args; struct select_args;
struct select_nocancel_args; struct sem_close_args; struct sem_open_args; struct sem_post_args;
struct sem_trywait_args; struct sem_unlink_args; struct sem_wait_args; struct sem_wait_nocancel_args;
struct setattrlist_args; struct setattrlistat_args; struct setaudit_addr_args; struct setauid_args;
struct setegid_args; struct seteuid_args; struct setgid_args; struct setgroups_args; struct setitimer_args;
struct setlogin_args; struct setpgid_args; struct setpriority_args; struct setprivexec_args; struct setregid_args;
struct setreuid_args; struct setrlimit_args; struct setsgroups_args; struct setsid_args; struct settid_args;
struct settid_with_pid_args; struct settimeofday_args; struct setuid_args; struct setwgroups_args;
struct setxattr_args; struct sfi_ctl_args; struct sfi_pidctl_args; struct shared_region_check_np_args;
struct shared_region_map_and_slide_np_args; struct shm_open_args; struct shm_unlink_args; struct sigaction_args;
struct sigaltstack_args; struct sigpending_args; struct sigprocmask_args; struct sigreturn_args;
struct sigsuspend_args; struct sigsuspend_nocancel_args; struct stack_snapshot_with_config_args; struct stat64_args;
struct stat64_extended_args; struct stat_args; struct stat_extended_args; struct statfs64_args; struct statfs_args;
struct swapon_args; struct symlink_args; struct symlinkat_args; struct sync_args; struct sysctl_args;
struct sysctlbyname_args; struct system_override_args; struct telemetry_args; struct terminate_with_payload_args;
struct thread_selfcounts_args; struct thread_selfid_args; struct thread_selfusage_args; struct truncate_args;
struct ulock_wait_args; struct ulock_wake_args; struct umask_args; struct umask_extended_args; struct undelete_args;
struct unlink_args; struct unlinkat_args; struct unmount_args; struct usrctl_args; struct utimes_args;
struct vfork_args; struct vfs_context; struct vfs_purge_args; struct vm_pressure_monitor_args; struct vnode;
struct vnode_attr; struct wait4_args; struct wait4_nocancel_args; struct waitevent_args; struct waitid_args;
struct waitid_nocancel_args; struct watchevent_args; struct work_interval_ctl_args; struct write_args;
struct write_nocancel_args; struct writev_args; struct writev_nocancel_args;
/* system call numbers and argument blocks */
#define SYS_syscall 0
#define SYS_exit 1
#define SYS_fork 2
#define SYS_read 3
#define SYS_write 4
#define SYS_open 5
#define SYS_close 6
#define SYS_wait4 7
#define SYS_link 9
#define SYS_unlink 10
#define SYS_chdir 12
#define SYS_fchdir 13
#define SYS_mknod 14
#define SYS_chmod 15
#define SYS_chown 16
#define SYS_getfsstat 18
#define SYS_getpid 20
#define SYS_setuid 23
#define SYS_getuid 24
#define SYS_geteuid 25
#define SYS_ptrace 26
#define SYS_recvmsg 27
#define SYS_sendmsg 28
#define SYS_recvfrom 29
#define SYS_accept 30
#define SYS_getpeername 31
#define SYS_getsockname 32
#define SYS_access 33
#define SYS_chflags 34
#define SYS_fchflags 35
#define SYS_sync 36
#define SYS_kill 37
#define SYS_getppid 39
#define SYS_dup 41
#define SYS_pipe 42
#define SYS_getegid 43
#define SYS_sigaction 46
#define SYS_getgid 47
#define SYS_sigprocmask 48
#define SYS_getlogin 49
#define SYS_setlogin 50
#define SYS_acct 51
#define SYS_sigpending 52
#define SYS_sigaltstack 53
#define SYS_ioctl 54
#define SYS_reboot 55
#define SYS_revoke 56
#define SYS_symlink 57
#define SYS_readlink 58
#define SYS_execve 59
#define SYS_umask 60
#define SYS_chroot 61
#define SYS_msync 65
#define SYS_vfork 66
#define SYS_munmap 73
#define SYS_mprotect 74
#define SYS_madvise 75
#define SYS_mincore 78
#define SYS_getgroups 79
#define SYS_setgroups 80
#define SYS_getpgrp 81
#define SYS_setpgid 82
#define SYS_setitimer 83
#define SYS_swapon 85
#define SYS_getitimer 86
#define SYS_getdtablesize 89
#define SYS_dup2 90
#define SYS_fcntl 92
#define SYS_select 93
#define SYS_fsync 95
#define SYS_setpriority 96
#define SYS_socket 97
#define SYS_connect 98
#define SYS_getpriority 100
#define SYS_bind 104
#define SYS_setsockopt 105
#define SYS_listen 106
#define SYS_sigsuspend 111
#define SYS_gettimeofday 116
#define SYS_getrusage 117
#define SYS_getsockopt 118
#define SYS_readv 120
#define SYS_writev 121
#define SYS_settimeofday 122
#define SYS_fchown 123
#define SYS_fchmod 124
#define SYS_setreuid 126
#define SYS_setregid 127
#define SYS_rename 128
#define SYS_flock 131
#define SYS_mkfifo 132
#define SYS_sendto 133
#define SYS_shutdown 134
#define SYS_socketpair 135
#define SYS_mkdir 136
#define SYS_rmdir 137
#define SYS_utimes 138
#define SYS_futimes 139
#define SYS_adjtime 140
#define SYS_gethostuuid 142
#define SYS_setsid 147
#define SYS_getpgid 151
#define SYS_setprivexec 152
#define SYS_pread 153
#define SYS_pwrite 154
#define SYS_nfssvc 155
#define SYS_statfs 157
#define SYS_fstatfs 158
#define SYS_unmount 159
#define SYS_getfh 161
#define SYS_quotactl 165
#define SYS_mount 167
#define SYS_csops 169
#define SYS_csops_audittoken 170
#define SYS_waitid 173
#define SYS_kdebug_typefilter 177
#define SYS_kdebug_trace_string 178
#define SYS_kdebug_trace64 179
#define SYS_kdebug_trace 180
#define SYS_setgid 181
#define SYS_setegid 182
#define SYS_seteuid 183
#define SYS_sigreturn 184
#define SYS_thread_selfcounts 186
#define SYS_fdatasync 187
#define SYS_stat 188
#define SYS_fstat 189
#define SYS_lstat 190
#define SYS_pathconf 191
#define SYS_fpathconf 192
#define SYS_getrlimit 194
#define SYS_setrlimit 195
#define SYS_getdirentries 196
#define SYS_mmap 197
#define SYS_lseek 199
#define SYS_truncate 200
#define SYS_ftruncate 201
#define SYS_sysctl 202
#define SYS_mlock 203
#define SYS_munlock 204
#define SYS_undelete 205
#define SYS_open_dprotected_np 216
#define SYS_fsgetpath_ext 217
#define SYS_getattrlist 220
#define SYS_setattrlist 221
#define SYS_getdirentriesattr 222
#define SYS_exchangedata 223
#define SYS_searchfs 225
#define SYS_delete 226
#define SYS_copyfile 227
#define SYS_fgetattrlist 228
#define SYS_fsetattrlist 229
#define SYS_poll 230
#define SYS_watchevent 231
#define SYS_waitevent 232
#define SYS_modwatch 233
#define SYS_getxattr 234
#define SYS_fgetxattr 235
#define SYS_setxattr 236
#define SYS_fsetxattr 237
#define SYS_removexattr 238
#define SYS_fremovexattr 239
#define SYS_listxattr 240
#define SYS_flistxattr 241
#define SYS_fsctl 242
#define SYS_initgroups 243
#define SYS_posix_spawn 244
#define SYS_ffsctl 245
#define SYS_nfsclnt 247
#define SYS_fhopen 248
#define SYS_minherit 250
#define SYS_semsys 251
#define SYS_msgsys 252
#define SYS_shmsys 253
#define SYS_semctl 254
#define SYS_semget 255
#define SYS_semop 256
#define SYS_msgctl 258
#define SYS_msgget 259
#define SYS_msgsnd 260
#define SYS_msgrcv 261
#define SYS_shmat 262
#define SYS_shmctl 263
#define SYS_shmdt 264
#define SYS_shmget 265
#define SYS_shm_open 266
#define SYS_shm_unlink 267
#define SYS_sem_open 268
#define SYS_sem_close 269
#define SYS_sem_unlink 270
#define SYS_sem_wait 271
#define SYS_sem_trywait 272
#define SYS_sem_post 273
#define SYS_sysctlbyname 274
#define SYS_open_extended 277
#define SYS_umask_extended 278
#define SYS_stat_extended 279
#define SYS_lstat_extended 280
#define SYS_fstat_extended 281
#define SYS_chmod_extended 282
#define SYS_fchmod_extended 283
#define SYS_access_extended 284
#define SYS_settid 285
#define SYS_gettid 286
#define SYS_setsgroups 287
#define SYS_getsgroups 288
#define SYS_setwgroups 289
#define SYS_getwgroups 290
#define SYS_mkfifo_extended 291
#define SYS_mkdir_extended 292
#define SYS_identitysvc 293
#define SYS_shared_region_check_np 294
#define SYS_vm_pressure_monitor 296
#define SYS_psynch_rw_longrdlock 297
#define SYS_psynch_rw_yieldwrlock 298
#define SYS_psynch_rw_downgrade 299
#define SYS_psynch_rw_upgrade 300
#define SYS_psynch_mutexwait 301
#define SYS_psynch_mutexdrop 302
#define SYS_psynch_cvbroad 303
#define SYS_psynch_cvsignal 304
#define SYS_psynch_cvwait 305
#define SYS_psynch_rw_rdlock 306
#define SYS_psynch_rw_wrlock 307
#define SYS_psynch_rw_unlock 308
#define SYS_psynch_rw_unlock2 309
#define SYS_getsid 310
#define SYS_settid_with_pid 311
#define SYS_psynch_cvclrprepost 312
#define SYS_aio_fsync 313
#define SYS_aio_return 314
#define SYS_aio_suspend 315
#define SYS_aio_cancel 316
#define SYS_aio_error 317
#define SYS_aio_read 318
#define SYS_aio_write 319
#define SYS_lio_listio 320
#define SYS_iopolicysys 322
#define SYS_process_policy 323
#define SYS_mlockall 324
#define SYS_munlockall 325
#define SYS_issetugid 327
#define SYS___pthread_kill 328
#define SYS___pthread_sigmask 329
#define SYS___sigwait 330
#define SYS___disable_threadsignal 331
#define SYS___pthread_markcancel 332
#define SYS___pthread_canceled 333
#define SYS___semwait_signal 334
#define SYS_proc_info 336
#define SYS_sendfile 337
#define SYS_stat64 338
#define SYS_fstat64 339
#define SYS_lstat64 340
#define SYS_stat64_extended 341
#define SYS_lstat64_extended 342
#define SYS_fstat64_extended 343
#define SYS_getdirentries64 344
#define SYS_statfs64 345
#define SYS_fstatfs64 346
#define SYS_getfsstat64 347
#define SYS___pthread_chdir 348
#define SYS___pthread_fchdir 349
#define SYS_audit 350
#define SYS_auditon 351
#define SYS_getauid 353
#define SYS_setauid 354
#define SYS_getaudit_addr 357
#define SYS_setaudit_addr 358
#define SYS_auditctl 359
#define SYS_bsdthread_create 360
#define SYS_bsdthread_terminate 361
#define SYS_kqueue 362
#define SYS_kevent 363
#define SYS_lchown 364
#define SYS_bsdthread_register 366
#define SYS_workq_open 367
#define SYS_workq_kernreturn 368
#define SYS_kevent64 369
#define SYS___old_semwait_signal 370
#define SYS___old_semwait_signal_nocancel 371
#define SYS_thread_selfid 372
#define SYS_ledger 373
#define SYS_kevent_qos 374
#define SYS_kevent_id 375
#define SYS___mac_execve 380
#define SYS___mac_syscall 381
#define SYS___mac_get_file 382
#define SYS___mac_set_file 383
#define SYS___mac_get_link 384
#define SYS___mac_set_link 385
#define SYS___mac_get_proc 386
#define SYS___mac_set_proc 387
#define SYS___mac_get_fd 388
#define SYS___mac_set_fd 389
#define SYS___mac_get_pid 390
#define SYS_pselect 394
#define SYS_pselect_nocancel 395
#define SYS_read_nocancel 396
#define SYS_write_nocancel 397
#define SYS_open_nocancel 398
#define SYS_close_nocancel 399
#define SYS_wait4_nocancel 400
#define SYS_recvmsg_nocancel 401
#define SYS_sendmsg_nocancel 402
#define SYS_recvfrom_nocancel 403
#define SYS_accept_nocancel 404
#define SYS_msync_nocancel 405
#define SYS_fcntl_nocancel 406
#define SYS_select_nocancel 407
#define SYS_fsync_nocancel 408
#define SYS_connect_nocancel 409
#define SYS_sigsuspend_nocancel 410
#define SYS_readv_nocancel 411
#define SYS_writev_nocancel 412
#define SYS_sendto_nocancel 413
#define SYS_pread_nocancel 414
#define SYS_pwrite_nocancel 415
#define SYS_waitid_nocancel 416
#define SYS_poll_nocancel 417
#define SYS_msgsnd_nocancel 418
#define SYS_msgrcv_nocancel 419
#define SYS_sem_wait_nocancel 420
#define SYS_aio_suspend_nocancel 421
#define SYS___sigwait_nocancel 422
#define SYS___semwait_signal_nocancel 423
#define SYS___mac_mount 424
#define SYS___mac_get_mount 425
#define SYS___mac_getfsstat 426
#define SYS_fsgetpath 427
#define SYS_audit_session_self 428
#define SYS_audit_session_join 429
#define SYS_fileport_makeport 430
#define SYS_fileport_makefd 431
#define SYS_audit_session_port 432
#define SYS_pid_suspend 433
#define SYS_pid_resume 434
#define SYS_pid_hibernate 435
#define SYS_pid_shutdown_sockets 436
#define SYS_shared_region_map_and_slide_np 438
#define SYS_kas_info 439
#define SYS_memorystatus_control 440
#define SYS_guarded_open_np 441
#define SYS_guarded_close_np 442
#define SYS_guarded_kqueue_np 443
#define SYS_change_fdguard_np 444
#define SYS_usrctl 445
#define SYS_proc_rlimit_control 446
#define SYS_connectx 447
#define SYS_disconnectx 448
#define SYS_peeloff 449
#define SYS_socket_delegate 450
#define SYS_telemetry 451
#define SYS_proc_uuid_policy 452
#define SYS_memorystatus_get_level 453
#define SYS_system_override 454
#define SYS_vfs_purge 455
#define SYS_sfi_ctl 456
#define SYS_sfi_pidctl 457
#define SYS_coalition 458
#define SYS_coalition_info 459
#define SYS_necp_match_policy 460
#define SYS_getattrlistbulk 461
#define SYS_clonefileat 462
#define SYS_openat 463
#define SYS_openat_nocancel 464
#define SYS_renameat 465
#define SYS_faccessat 466
#define SYS_fchmodat 467
#define SYS_fchownat 468
#define SYS_fstatat 469
#define SYS_fstatat64 470
#define SYS_linkat 471
#define SYS_unlinkat 472
#define SYS_readlinkat 473
#define SYS_symlinkat 474
#define SYS_mkdirat 475
#define SYS_getattrlistat 476
#define SYS_proc_trace_log 477
#define SYS_bsdthread_ctl 478
#define SYS_openbyid_np 479
#define SYS_recvmsg_x 480
#define SYS_sendmsg_x 481
#define SYS_thread_selfusage 482
#define SYS_csrctl 483
#define SYS_guarded_open_dprotected_np 484
#define SYS_guarded_write_np 485
#define SYS_guarded_pwrite_np 486
#define SYS_guarded_writev_np 487
#define SYS_renameatx_np 488
#define SYS_mremap_encrypted 489
#define SYS_netagent_trigger 490
#define SYS_stack_snapshot_with_config 491
#define SYS_microstackshot 492
#define SYS_grab_pgo_data 493
#define SYS_persona 494
#define SYS_work_interval_ctl 499
#define SYS_getentropy 500
#define SYS_necp_open 501
#define SYS_necp_client_action 502
#define SYS___nexus_open 503
#define SYS___nexus_register 504
#define SYS___nexus_deregister 505
#define SYS___nexus_create 506
#define SYS___nexus_destroy 507
#define SYS___nexus_get_opt 508
#define SYS___nexus_set_opt 509
#define SYS___channel_open 510
#define SYS___channel_get_info 511
#define SYS___channel_sync 512
#define SYS___channel_get_opt 513
#define SYS___channel_set_opt 514
#define SYS_ulock_wait 515
#define SYS_ulock_wake 516
#define SYS_fclonefileat 517
#define SYS_fs_snapshot 518
#define SYS_terminate_with_payload 520
#define SYS_abort_with_payload 521
#define SYS_necp_session_open 522
#define SYS_necp_session_action 523
#define SYS_setattrlistat 524
#define SYS_net_qos_guideline 525
#define SYS_fmount 526
#define SYS_ntp_adjtime 527
#define SYS_ntp_gettime 528
#define SYS_os_fault_with_payload 529
#define SYS_kqueue_workloop_ctl 530
#define SYS___mach_bridge_remote_time 531
#define SYS_coalition_ledger 532
#define SYS_log_data 533
#define SYS_memorystatus_available_memory 534
#define SYS_MAXSYSCALL 535
#define SYS_invalid 63
#ifndef __cplusplus /* some members are named by C++ keywords */
struct nosys_args { int32_t dummy; };
struct exit_args { int rval; };
struct fork_args { int32_t dummy; };
struct read_args { int fd; user_addr_t cbuf; user_size_t nbyte; };
struct write_args { int fd; user_addr_t cbuf; user_size_t nbyte; };
struct open_args { user_addr_t path; int flags; int mode; };
struct close_args { int fd; };
struct wait4_args { int pid; user_addr_t status; int options; user_addr_t rusage; };
struct link_args { user_addr_t path; user_addr_t link; };
struct unlink_args { user_addr_t path; };
struct chdir_args { user_addr_t path; };
struct fchdir_args { int fd; };
struct mknod_args { user_addr_t path; int mode; int dev; };
struct chmod_args { user_addr_t path; int mode; };
struct chown_args { user_addr_t path; int uid; int gid; };
struct getfsstat_args { user_addr_t buf; int bufsize; int flags; };
struct getpid_args { int32_t dummy; };
struct setuid_args { uid_t uid; };
struct getuid_args { int32_t dummy; };
struct geteuid_args { int32_t dummy; };
struct ptrace_args { int req; pid_t pid; user_addr_t addr; int data; };
struct access_args { user_addr_t path; int flags; };
struct chflags_args { user_addr_t path; int flags; };
struct fchflags_args { int fd; int flags; };
struct sync_args { int32_t dummy; };
struct kill_args { int pid; int signum; int posix; };
struct getppid_args { int32_t dummy; };
struct dup_args { u_int fd; };
struct pipe_args { int32_t dummy; };
struct getegid_args { int32_t dummy; };
struct sigaction_args { int signum; user_addr_t nsa; user_addr_t osa; };
struct getgid_args { int32_t dummy; };
struct sigprocmask_args { int how; user_addr_t mask; user_addr_t omask; };
struct getlogin_args { user_addr_t namebuf; u_int namelen; };
struct setlogin_args { user_addr_t namebuf; };
struct acct_args { user_addr_t path; };
struct sigpending_args { user_addr_t osv; };
struct sigaltstack_args { user_addr_t nss; user_addr_t oss; };
struct ioctl_args { int fd; user_ulong_t com; user_addr_t data; };
struct reboot_args { int opt; user_addr_t msg; };
struct revoke_args { user_addr_t path; };
struct symlink_args { user_addr_t path; user_addr_t link; };
struct readlink_args { user_addr_t path; user_addr_t buf; int count; };
struct execve_args { user_addr_t fname; user_addr_t argp; user_addr_t envp; };
struct umask_args { int newmask; };
struct chroot_args { user_addr_t path; };
struct msync_args { user_addr_t addr; user_size_t len; int flags; };
struct vfork_args { int32_t dummy; };
struct munmap_args { user_addr_t addr; user_size_t len; };
struct mprotect_args { user_addr_t addr; user_size_t len; int prot; };
struct madvise_args { user_addr_t addr; user_size_t len; int behav; };
struct mincore_args { user_addr_t addr; user_size_t len; user_addr_t vec; };
struct getgroups_args { u_int gidsetsize; user_addr_t gidset; };
struct setgroups_args { u_int gidsetsize; user_addr_t gidset; };
struct getpgrp_args { int32_t dummy; };
struct setpgid_args { int pid; int pgid; };
struct setitimer_args { u_int which; user_addr_t itv; user_addr_t oitv; };
struct swapon_args { int32_t dummy; };
struct getitimer_args { u_int which; user_addr_t itv; };
struct getdtablesize_args { int32_t dummy; };
struct dup2_args { u_int from; u_int to; };
struct fcntl_args { int fd; int cmd; user_long_t arg; };
struct select_args { int nd; user_addr_t in; user_addr_t ou; user_addr_t ex; user_addr_t tv; };
struct fsync_args { int fd; };
struct setpriority_args { int which; id_t who; int prio; };
struct getpriority_args { int which; id_t who; };
struct sigsuspend_args { sigset_t mask; };
struct gettimeofday_args { user_addr_t tp; user_addr_t tzp; user_addr_t mach_absolute_time; };
struct getrusage_args { int who; user_addr_t rusage; };
struct readv_args { int fd; user_addr_t iovp; u_int iovcnt; };
struct writev_args { int fd; user_addr_t iovp; u_int iovcnt; };
struct settimeofday_args { user_addr_t tv; user_addr_t tzp; };
struct fchown_args { int fd; int uid; int gid; };
struct fchmod_args { int fd; int mode; };
struct setreuid_args { uid_t ruid; uid_t euid; };
struct setregid_args { gid_t rgid; gid_t egid; };
struct rename_args { user_addr_t from; user_addr_t to; };
struct flock_args { int fd; int how; };
struct mkfifo_args { user_addr_t path; int mode; };
struct mkdir_args { user_addr_t path; int mode; };
struct rmdir_args { user_addr_t path; };
struct utimes_args { user_addr_t path; user_addr_t tptr; };
struct futimes_args { int fd; user_addr_t tptr; };
struct adjtime_args { user_addr_t delta; user_addr_t olddelta; };
struct gethostuuid_args { user_addr_t uuid_buf; user_addr_t timeoutp; };
struct setsid_args { int32_t dummy; };
struct getpgid_args { pid_t pid; };
struct setprivexec_args { int flag; };
struct pread_args { int fd; user_addr_t buf; user_size_t nbyte; off_t offset; };
struct pwrite_args { int fd; user_addr_t buf; user_size_t nbyte; off_t offset; };
struct statfs_args { user_addr_t path; user_addr_t buf; };
struct fstatfs_args { int fd; user_addr_t buf; };
struct unmount_args { user_addr_t path; int flags; };
struct quotactl_args { user_addr_t path; int cmd; int uid; user_addr_t arg; };
struct mount_args { user_addr_t type; user_addr_t path; int flags; user_addr_t data; };
struct csops_args { pid_t pid; uint32_t ops; user_addr_t useraddr; user_size_t usersize; };
struct csops_audittoken_args { pid_t pid; uint32_t ops; user_addr_t useraddr; user_size_t usersize; user_addr_t uaudittoken; };
struct waitid_args { idtype_t idtype; id_t id; user_addr_t infop; int options; };
struct kdebug_typefilter_args { user_addr_t addr; user_addr_t size; };
struct kdebug_trace_string_args { uint32_t debugid; uint64_t str_id; user_addr_t str; };
struct kdebug_trace64_args { uint32_t code; uint64_t arg1; uint64_t arg2; uint64_t arg3; uint64_t arg4; };
struct kdebug_trace_args { uint32_t code; user_ulong_t arg1; user_ulong_t arg2; user_ulong_t arg3; user_ulong_t arg4; };
struct setgid_args { gid_t gid; };
struct setegid_args { gid_t egid; };
struct seteuid_args { uid_t euid; };
struct sigreturn_args { user_addr_t uctx; int infostyle; user_addr_t token; };
struct thread_selfcounts_args { int type; user_addr_t buf; user_size_t nbytes; };
struct fdatasync_args { int fd; };
struct stat_args { user_addr_t path; user_addr_t ub; };
struct fstat_args { int fd; user_addr_t ub; };
struct lstat_args { user_addr_t path; user_addr_t ub; };
struct pathconf_args { user_addr_t path; int name; };
struct fpathconf_args { int fd; int name; };
struct getrlimit_args { u_int which; user_addr_t rlp; };
struct setrlimit_args { u_int which; user_addr_t rlp; };
struct getdirentries_args { int fd; user_addr_t buf; u_int count; user_addr_t basep; };
struct mmap_args { user_addr_t addr; user_size_t len; int prot; int flags; int fd; off_t pos; };
struct lseek_args { int fd; off_t offset; int whence; };
struct truncate_args { user_addr_t path; off_t length; };
struct ftruncate_args { int fd; off_t length; };
struct sysctl_args { user_addr_t name; u_int namelen; user_addr_t old; user_addr_t oldlenp; user_addr_t new; user_size_t newlen; };
struct mlock_args { user_addr_t addr; user_size_t len; };
struct munlock_args { user_addr_t addr; user_size_t len; };
struct undelete_args { user_addr_t path; };
struct open_dprotected_np_args { user_addr_t path; int flags; int class; int dpflags; int mode; };
struct fsgetpath_ext_args { user_addr_t buf; user_size_t bufsize; user_addr_t fsid; uint64_t objid; uint32_t options; };
struct getattrlist_args { user_addr_t path; user_addr_t alist; user_addr_t attributeBuffer; user_size_t bufferSize; user_ulong_t options; };
struct setattrlist_args { user_addr_t path; user_addr_t alist; user_addr_t attributeBuffer; user_size_t bufferSize; user_ulong_t options; };
struct getdirentriesattr_args { int fd; user_addr_t alist; user_addr_t buffer; user_size_t buffersize; user_addr_t count; user_addr_t basep;
	user_addr_t newstate; user_ulong_t options; };
struct exchangedata_args { user_addr_t path1; user_addr_t path2; user_ulong_t options; };
struct searchfs_args { user_addr_t path; user_addr_t searchblock; user_addr_t nummatches; uint32_t scriptcode; uint32_t options; user_addr_t state; };
struct delete_args { user_addr_t path; };
struct copyfile_args { user_addr_t from; user_addr_t to; int mode; int flags; };
struct fgetattrlist_args { int fd; user_addr_t alist; user_addr_t attributeBuffer; user_size_t bufferSize; user_ulong_t options; };
struct fsetattrlist_args { int fd; user_addr_t alist; user_addr_t attributeBuffer; user_size_t bufferSize; user_ulong_t options; };
struct poll_args { user_addr_t fds; u_int nfds; int timeout; };
struct watchevent_args { user_addr_t u_req; int u_eventmask; };
struct waitevent_args { user_addr_t u_req; user_addr_t tv; };
struct modwatch_args { user_addr_t u_req; int u_eventmask; };
struct getxattr_args { user_addr_t path; user_addr_t attrname; user_addr_t value; user_size_t size; uint32_t position; int options; };
struct fgetxattr_args { int fd; user_addr_t attrname; user_addr_t value; user_size_t size; uint32_t position; int options; };
struct setxattr_args { user_addr_t path; user_addr_t attrname; user_addr_t value; user_size_t size; uint32_t position; int options; };
struct fsetxattr_args { int fd; user_addr_t attrname; user_addr_t value; user_size_t size; uint32_t position; int options; };
struct removexattr_args { user_addr_t path; user_addr_t attrname; int options; };
struct fremovexattr_args { int fd; user_addr_t attrname; int options; };
struct listxattr_args { user_addr_t path; user_addr_t namebuf; user_size_t bufsize; int options; };
struct flistxattr_args { int fd; user_addr_t namebuf; user_size_t bufsize; int options; };
struct fsctl_args { user_addr_t path; user_ulong_t cmd; user_addr_t data; u_int options; };
struct initgroups_args { u_int gidsetsize; user_addr_t gidset; int gmuid; };
struct posix_spawn_args { user_addr_t pid; user_addr_t path; user_addr_t adesc; user_addr_t argv; user_addr_t envp; };
struct ffsctl_args { int fd; user_ulong_t cmd; user_addr_t data; u_int options; };
struct minherit_args { user_addr_t addr; user_size_t len; int inherit; };
struct shm_open_args { user_addr_t name; int oflag; int mode; };
struct shm_unlink_args { user_addr_t name; };
struct sem_open_args { user_addr_t name; int oflag; int mode; int value; };
struct sem_close_args { user_addr_t sem; };
struct sem_unlink_args { user_addr_t name; };
struct sem_wait_args { user_addr_t sem; };
struct sem_trywait_args { user_addr_t sem; };
struct sem_post_args { user_addr_t sem; };
struct sysctlbyname_args { user_addr_t name; user_size_t namelen; user_addr_t old; user_addr_t oldlenp; user_addr_t new; user_size_t newlen; };
struct open_extended_args { user_addr_t path; int flags; uid_t uid; gid_t gid; int mode; user_addr_t xsecurity; };
struct umask_extended_args { int newmask; user_addr_t xsecurity; };
struct stat_extended_args { user_addr_t path; user_addr_t ub; user_addr_t xsecurity; user_addr_t xsecurity_size; };
struct lstat_extended_args { user_addr_t path; user_addr_t ub; user_addr_t xsecurity; user_addr_t xsecurity_size; };
struct fstat_extended_args { int fd; user_addr_t ub; user_addr_t xsecurity; user_addr_t xsecurity_size; };
struct chmod_extended_args { user_addr_t path; uid_t uid; gid_t gid; int mode; user_addr_t xsecurity; };
struct fchmod_extended_args { int fd; uid_t uid; gid_t gid; int mode; user_addr_t xsecurity; };
struct access_extended_args { user_addr_t entries; user_size_t size; user_addr_t results; uid_t uid; };
struct settid_args { uid_t uid; gid_t gid; };
struct gettid_args { user_addr_t uidp; user_addr_t gidp; };
struct setsgroups_args { int setlen; user_addr_t guidset; };
struct getsgroups_args { user_addr_t setlen; user_addr_t guidset; };
struct setwgroups_args { int setlen; user_addr_t guidset; };
struct getwgroups_args { user_addr_t setlen; user_addr_t guidset; };
struct mkfifo_extended_args { user_addr_t path; uid_t uid; gid_t gid; int mode; user_addr_t xsecurity; };
struct mkdir_extended_args { user_addr_t path; uid_t uid; gid_t gid; int mode; user_addr_t xsecurity; };
struct shared_region_check_np_args { user_addr_t start_address; };
struct vm_pressure_monitor_args { int wait_for_pressure; int nsecs_monitored; user_addr_t pages_reclaimed; };
struct getsid_args { pid_t pid; };
struct settid_with_pid_args { pid_t pid; int assume; };
struct aio_fsync_args { int op; user_addr_t aiocbp; };
struct aio_return_args { user_addr_t aiocbp; };
struct aio_suspend_args { user_addr_t aiocblist; int nent; user_addr_t timeoutp; };
struct aio_cancel_args { int fd; user_addr_t aiocbp; };
struct aio_error_args { user_addr_t aiocbp; };
struct aio_read_args { user_addr_t aiocbp; };
struct aio_write_args { user_addr_t aiocbp; };
struct lio_listio_args { int mode; user_addr_t aiocblist; int nent; user_addr_t sigp; };
struct iopolicysys_args { int cmd; user_addr_t arg; };
struct process_policy_args { int scope; int action; int policy; int policy_subtype; user_addr_t attrp; pid_t target_pid; uint64_t target_threadid; };
struct mlockall_args { int how; };
struct munlockall_args { int how; };
struct issetugid_args { int32_t dummy; };
struct __pthread_kill_args { int thread_port; int sig; };
struct __pthread_sigmask_args { int how; user_addr_t set; user_addr_t oset; };
struct __sigwait_args { user_addr_t set; user_addr_t sig; };
struct __disable_threadsignal_args { int value; };
struct __pthread_markcancel_args { int thread_port; };
struct __pthread_canceled_args { int action; };
struct __semwait_signal_args { int cond_sem; int mutex_sem; int timeout; int relative; int64_t tv_sec; int32_t tv_nsec; };
struct proc_info_args { int32_t callnum; int32_t pid; uint32_t flavor; uint64_t arg; user_addr_t buffer; int32_t buffersize; };
struct stat64_args { user_addr_t path; user_addr_t ub; };
struct fstat64_args { int fd; user_addr_t ub; };
struct lstat64_args { user_addr_t path; user_addr_t ub; };
struct stat64_extended_args { user_addr_t path; user_addr_t ub; user_addr_t xsecurity; user_addr_t xsecurity_size; };
struct lstat64_extended_args { user_addr_t path; user_addr_t ub; user_addr_t xsecurity; user_addr_t xsecurity_size; };
struct fstat64_extended_args { int fd; user_addr_t ub; user_addr_t xsecurity; user_addr_t xsecurity_size; };
struct getdirentries64_args { int fd; user_addr_t buf; user_size_t bufsize; user_addr_t position; };
struct statfs64_args { user_addr_t path; user_addr_t buf; };
struct fstatfs64_args { int fd; user_addr_t buf; };
struct getfsstat64_args { user_addr_t buf; int bufsize; int flags; };
struct __pthread_chdir_args { user_addr_t path; };
struct __pthread_fchdir_args { int fd; };
struct audit_args { user_addr_t record; int length; };
struct auditon_args { int cmd; user_addr_t data; int length; };
struct getauid_args { user_addr_t auid; };
struct setauid_args { user_addr_t auid; };
struct getaudit_addr_args { user_addr_t auditinfo_addr; int length; };
struct setaudit_addr_args { user_addr_t auditinfo_addr; int length; };
struct auditctl_args { user_addr_t path; };
struct kqueue_args { int32_t dummy; };
struct kevent_args { int fd; user_addr_t changelist; int nchanges; user_addr_t eventlist; int nevents; user_addr_t timeout; };
struct lchown_args { user_addr_t path; uid_t owner; gid_t group; };
struct kevent64_args { int fd; user_addr_t changelist; int nchanges; user_addr_t eventlist; int nevents; unsigned int flags; user_addr_t timeout; };
struct thread_selfid_args { int32_t dummy; };
struct ledger_args { int cmd; user_addr_t arg1; user_addr_t arg2; user_addr_t arg3; };
struct kevent_qos_args { int fd; user_addr_t changelist; int nchanges; user_addr_t eventlist; int nevents; user_addr_t data_out;
	user_addr_t data_available; unsigned int flags; };
struct kevent_id_args { uint64_t id; user_addr_t changelist; int nchanges; user_addr_t eventlist; int nevents; user_addr_t data_out;
	user_addr_t data_available; unsigned int flags; };
struct __mac_execve_args { user_addr_t fname; user_addr_t argp; user_addr_t envp; user_addr_t mac_p; };
struct pselect_args { int nd; user_addr_t in; user_addr_t ou; user_addr_t ex; user_addr_t ts; user_addr_t mask; };
struct pselect_nocancel_args { int nd; user_addr_t in; user_addr_t ou; user_addr_t ex; user_addr_t ts; user_addr_t mask; };
struct read_nocancel_args { int fd; user_addr_t cbuf; user_size_t nbyte; };
struct write_nocancel_args { int fd; user_addr_t cbuf; user_size_t nbyte; };
struct open_nocancel_args { user_addr_t path; int flags; int mode; };
struct close_nocancel_args { int fd; };
struct wait4_nocancel_args { int pid; user_addr_t status; int options; user_addr_t rusage; };
struct msync_nocancel_args { user_addr_t addr; user_size_t len; int flags; };
struct fcntl_nocancel_args { int fd; int cmd; user_long_t arg; };
struct select_nocancel_args { int nd; user_addr_t in; user_addr_t ou; user_addr_t ex; user_addr_t tv; };
struct fsync_nocancel_args { int fd; };
struct sigsuspend_nocancel_args { sigset_t mask; };
struct readv_nocancel_args { int fd; user_addr_t iovp; u_int iovcnt; };
struct writev_nocancel_args { int fd; user_addr_t iovp; u_int iovcnt; };
struct pread_nocancel_args { int fd; user_addr_t buf; user_size_t nbyte; off_t offset; };
struct pwrite_nocancel_args { int fd; user_addr_t buf; user_size_t nbyte; off_t offset; };
struct waitid_nocancel_args { idtype_t idtype; id_t id; user_addr_t infop; int options; };
struct poll_nocancel_args { user_addr_t fds; u_int nfds; int timeout; };
struct sem_wait_nocancel_args { user_addr_t sem; };
struct aio_suspend_nocancel_args { user_addr_t aiocblist; int nent; user_addr_t timeoutp; };
struct __sigwait_nocancel_args { user_addr_t set; user_addr_t sig; };
struct __semwait_signal_nocancel_args { int cond_sem; int mutex_sem; int timeout; int relative; int64_t tv_sec; int32_t tv_nsec; };
struct __mac_mount_args { user_addr_t type; user_addr_t path; int flags; user_addr_t data; user_addr_t mac_p; };
struct __mac_getfsstat_args { user_addr_t buf; int bufsize; user_addr_t mac; int macsize; int flags; };
struct fsgetpath_args { user_addr_t buf; user_size_t bufsize; user_addr_t fsid; uint64_t objid; };
struct audit_session_self_args { int32_t dummy; };
struct audit_session_join_args { mach_port_name_t port; };
struct fileport_makeport_args { int fd; user_addr_t portnamep; };
struct fileport_makefd_args { mach_port_name_t port; };
struct audit_session_port_args { au_asid_t asid; user_addr_t portnamep; };
struct pid_suspend_args { int pid; };
struct pid_resume_args { int pid; };
struct shared_region_map_and_slide_np_args { int fd; uint32_t count; user_addr_t mappings; uint32_t slide; user_addr_t slide_start;
	uint32_t slide_size; };
struct kas_info_args { int selector; user_addr_t value; user_addr_t size; };
struct guarded_open_np_args { user_addr_t path; user_addr_t guard; u_int guardflags; int flags; int mode; };
struct guarded_close_np_args { int fd; user_addr_t guard; };
struct guarded_kqueue_np_args { user_addr_t guard; u_int guardflags; };
struct change_fdguard_np_args { int fd; user_addr_t guard; u_int guardflags; user_addr_t nguard; u_int nguardflags; user_addr_t fdflagsp; };
struct usrctl_args { uint32_t flags; };
struct proc_rlimit_control_args { pid_t pid; int flavor; user_addr_t arg; };
struct telemetry_args { uint64_t cmd; uint64_t deadline; uint64_t interval; uint64_t leeway; uint64_t arg4; uint64_t arg5; };
struct system_override_args { uint64_t timeout; uint64_t flags; };
struct vfs_purge_args { int32_t dummy; };
struct sfi_ctl_args { uint32_t operation; uint32_t sfi_class; uint64_t time; user_addr_t out_time; };
struct sfi_pidctl_args { uint32_t operation; pid_t pid; uint32_t sfi_flags; user_addr_t out_sfi_flags; };
struct getattrlistbulk_args { int dirfd; user_addr_t alist; user_addr_t attributeBuffer; user_size_t bufferSize; uint64_t options; };
struct clonefileat_args { int src_dirfd; user_addr_t src; int dst_dirfd; user_addr_t dst; uint32_t flags; };
struct openat_args { int fd; user_addr_t path; int flags; int mode; };
struct openat_nocancel_args { int fd; user_addr_t path; int flags; int mode; };
struct renameat_args { int fromfd; user_addr_t from; int tofd; user_addr_t to; };
struct faccessat_args { int fd; user_addr_t path; int amode; int flag; };
struct fchmodat_args { int fd; user_addr_t path; int mode; int flag; };
struct fchownat_args { int fd; user_addr_t path; uid_t uid; gid_t gid; int flag; };
struct fstatat_args { int fd; user_addr_t path; user_addr_t ub; int flag; };
struct fstatat64_args { int fd; user_addr_t path; user_addr_t ub; int flag; };
struct linkat_args { int fd1; user_addr_t path; int fd2; user_addr_t link; int flag; };
struct unlinkat_args { int fd; user_addr_t path; int flag; };
struct readlinkat_args { int fd; user_addr_t path; user_addr_t buf; user_size_t bufsize; };
struct symlinkat_args { user_addr_t path1; int fd; user_addr_t path2; };
struct mkdirat_args { int fd; user_addr_t path; int mode; };
struct getattrlistat_args { int fd; user_addr_t path; user_addr_t alist; user_addr_t attributeBuffer; user_size_t bufferSize; user_ulong_t options; };
struct proc_trace_log_args { pid_t pid; uint64_t uniqueid; };
struct bsdthread_ctl_args { user_addr_t cmd; user_addr_t arg1; user_addr_t arg2; user_addr_t arg3; };
struct openbyid_np_args { user_addr_t fsid; user_addr_t objid; int oflags; };
struct thread_selfusage_args { int32_t dummy; };
struct guarded_open_dprotected_np_args { user_addr_t path; user_addr_t guard; u_int guardflags; int flags; int dpclass; int dpflags; int mode; };
struct guarded_write_np_args { int fd; user_addr_t guard; user_addr_t cbuf; user_size_t nbyte; };
struct guarded_pwrite_np_args { int fd; user_addr_t guard; user_addr_t buf; user_size_t nbyte; off_t offset; };
struct guarded_writev_np_args { int fd; user_addr_t guard; user_addr_t iovp; int iovcnt; };
struct renameatx_np_args { int fromfd; user_addr_t from; int tofd; user_addr_t to; u_int flags; };
struct stack_snapshot_with_config_args { int stackshot_config_version; user_addr_t stackshot_config; user_size_t stackshot_config_size; };
struct work_interval_ctl_args { uint32_t operation; uint64_t work_interval_id; user_addr_t arg; user_size_t len; };
struct getentropy_args { user_addr_t buffer; user_size_t size; };
struct ulock_wait_args { uint32_t operation; user_addr_t addr; uint64_t value; uint32_t timeout; };
struct ulock_wake_args { uint32_t operation; user_addr_t addr; uint64_t wake_value; };
struct fclonefileat_args { int src_fd; int dst_dirfd; user_addr_t dst; uint32_t flags; };
struct fs_snapshot_args { uint32_t op; int dirfd; user_addr_t name1; user_addr_t name2; user_addr_t data; uint32_t flags; };
struct terminate_with_payload_args { int pid; uint32_t reason_namespace; uint64_t reason_code; user_addr_t payload; uint32_t payload_size;
	user_addr_t reason_string; uint64_t reason_flags; };
struct abort_with_payload_args { uint32_t reason_namespace; uint64_t reason_code; user_addr_t payload; uint32_t payload_size;
	user_addr_t reason_string; uint64_t reason_flags; };
struct setattrlistat_args { int fd; user_addr_t path; user_addr_t alist; user_addr_t attributeBuffer; user_size_t bufferSize; uint32_t options; };
struct net_qos_guideline_args { user_addr_t param; uint32_t param_len; };
struct fmount_args { user_addr_t type; int fd; int flags; user_addr_t data; };
struct ntp_adjtime_args { user_addr_t tp; };
struct ntp_gettime_args { user_addr_t ntvp; };
struct os_fault_with_payload_args { uint32_t reason_namespace; uint64_t reason_code; user_addr_t payload; uint32_t payload_size;
	user_addr_t reason_string; uint64_t reason_flags; };
struct __mach_bridge_remote_time_args { uint64_t local_timestamp; };
struct log_data_args { unsigned int tag; unsigned int flags; user_addr_t buffer; unsigned int size; };
struct memorystatus_available_memory_args { int32_t dummy; };
int nosys(struct proc *, struct nosys_args *, int *);
void exit(struct proc *, struct exit_args *, int32_t *);
int fork(struct proc *, struct fork_args *, int *);
int read(struct proc *, struct read_args *, user_ssize_t *);
int write(struct proc *, struct write_args *, user_ssize_t *);
int open(struct proc *, struct open_args *, int *);
int close(struct proc *, struct close_args *, int *);
int wait4(struct proc *, struct wait4_args *, int *);
int link(struct proc *, struct link_args *, int *);
int unlink(struct proc *, struct unlink_args *, int *);
int chdir(struct proc *, struct chdir_args *, int *);
int fchdir(struct proc *, struct fchdir_args *, int *);
int mknod(struct proc *, struct mknod_args *, int *);
int chmod(struct proc *, struct chmod_args *, int *);
int chown(struct proc *, struct chown_args *, int *);
int getfsstat(struct proc *, struct getfsstat_args *, int *);
int getpid(struct proc *, struct getpid_args *, int *);
int setuid(struct proc *, struct setuid_args *, int *);
int getuid(struct proc *, struct getuid_args *, int *);
int geteuid(struct proc *, struct geteuid_args *, int *);
int ptrace(struct proc *, struct ptrace_args *, int *);
int access(struct proc *, struct access_args *, int *);
int chflags(struct proc *, struct chflags_args *, int *);
int fchflags(struct proc *, struct fchflags_args *, int *);
int sync(struct proc *, struct sync_args *, int *);
int kill(struct proc *, struct kill_args *, int *);
int getppid(struct proc *, struct getppid_args *, int *);
int dup(struct proc *, struct dup_args *, int *);
int pipe(struct proc *, struct pipe_args *, int *);
int getegid(struct proc *, struct getegid_args *, int *);
int sigaction(struct proc *, struct sigaction_args *, int *);
int getgid(struct proc *, struct getgid_args *, int *);
int sigprocmask(struct proc *, struct sigprocmask_args *, int *);
int getlogin(struct proc *, struct getlogin_args *, int *);
int setlogin(struct proc *, struct setlogin_args *, int *);
int acct(struct proc *, struct acct_args *, int *);
int sigpending(struct proc *, struct sigpending_args *, int *);
int sigaltstack(struct proc *, struct sigaltstack_args *, int *);
int ioctl(struct proc *, struct ioctl_args *, int *);
int reboot(struct proc *, struct reboot_args *, int *);
int revoke(struct proc *, struct revoke_args *, int *);
int symlink(struct proc *, struct symlink_args *, int *);
int readlink(struct proc *, struct readlink_args *, int *);
int execve(struct proc *, struct execve_args *, int *);
int umask(struct proc *, struct umask_args *, int *);
int chroot(struct proc *, struct chroot_args *, int *);
int msync(struct proc *, struct msync_args *, int *);
int vfork(struct proc *, struct vfork_args *, int *);
int munmap(struct proc *, struct munmap_args *, int *);
int mprotect(struct proc *, struct mprotect_args *, int *);
int madvise(struct proc *, struct madvise_args *, int *);
int mincore(struct proc *, struct mincore_args *, int *);
int getgroups(struct proc *, struct getgroups_args *, int *);
int setgroups(struct proc *, struct setgroups_args *, int *);
int getpgrp(struct proc *, struct getpgrp_args *, int *);
int setpgid(struct proc *, struct setpgid_args *, int *);
int setitimer(struct proc *, struct setitimer_args *, int *);
int swapon(struct proc *, struct swapon_args *, int *);
int getitimer(struct proc *, struct getitimer_args *, int *);
int getdtablesize(struct proc *, struct getdtablesize_args *, int *);
int dup2(struct proc *, struct dup2_args *, int *);
int fcntl(struct proc *, struct fcntl_args *, int *);
int select(struct proc *, struct select_args *, int *);
int fsync(struct proc *, struct fsync_args *, int *);
int setpriority(struct proc *, struct setpriority_args *, int *);
int getpriority(struct proc *, struct getpriority_args *, int *);
int sigsuspend(struct proc *, struct sigsuspend_args *, int *);
int gettimeofday(struct proc *, struct gettimeofday_args *, int *);
int getrusage(struct proc *, struct getrusage_args *, int *);
int readv(struct proc *, struct readv_args *, user_ssize_t *);
int writev(struct proc *, struct writev_args *, user_ssize_t *);
int settimeofday(struct proc *, struct settimeofday_args *, int *);
int fchown(struct proc *, struct fchown_args *, int *);
int fchmod(struct proc *, struct fchmod_args *, int *);
int setreuid(struct proc *, struct setreuid_args *, int *);
int setregid(struct proc *, struct setregid_args *, int *);
int rename(struct proc *, struct rename_args *, int *);
int flock(struct proc *, struct flock_args *, int *);
int mkfifo(struct proc *, struct mkfifo_args *, int *);
int mkdir(struct proc *, struct mkdir_args *, int *);
int rmdir(struct proc *, struct rmdir_args *, int *);
int utimes(struct proc *, struct utimes_args *, int *);
int futimes(struct proc *, struct futimes_args *, int *);
int adjtime(struct proc *, struct adjtime_args *, int *);
int gethostuuid(struct proc *, struct gethostuuid_args *, int *);
int setsid(struct proc *, struct setsid_args *, int *);
int getpgid(struct proc *, struct getpgid_args *, int *);
int setprivexec(struct proc *, struct setprivexec_args *, int *);
int pread(struct proc *, struct pread_args *, user_ssize_t *);
int pwrite(struct proc *, struct pwrite_args *, user_ssize_t *);
int statfs(struct proc *, struct statfs_args *, int *);
int fstatfs(struct proc *, struct fstatfs_args *, int *);
int unmount(struct proc *, struct unmount_args *, int *);
int quotactl(struct proc *, struct quotactl_args *, int *);
int mount(struct proc *, struct mount_args *, int *);
int csops(struct proc *, struct csops_args *, int *);
int csops_audittoken(struct proc *, struct csops_audittoken_args *, int *);
int waitid(struct proc *, struct waitid_args *, int *);
int kdebug_typefilter(struct proc *, struct kdebug_typefilter_args *, int *);
int kdebug_trace_string(struct proc *, struct kdebug_trace_string_args *, uint64_t *);
int kdebug_trace64(struct proc *, struct kdebug_trace64_args *, int *);
int kdebug_trace(struct proc *, struct kdebug_trace_args *, int *);
int setgid(struct proc *, struct setgid_args *, int *);
int setegid(struct proc *, struct setegid_args *, int *);
int seteuid(struct proc *, struct seteuid_args *, int *);
int sigreturn(struct proc *, struct sigreturn_args *, int *);
int thread_selfcounts(struct proc *, struct thread_selfcounts_args *, int *);
int fdatasync(struct proc *, struct fdatasync_args *, int *);
int stat(struct proc *, struct stat_args *, int *);
int fstat(struct proc *, struct fstat_args *, int *);
int lstat(struct proc *, struct lstat_args *, int *);
int pathconf(struct proc *, struct pathconf_args *, int *);
int fpathconf(struct proc *, struct fpathconf_args *, int *);
int getrlimit(struct proc *, struct getrlimit_args *, int *);
int setrlimit(struct proc *, struct setrlimit_args *, int *);
int getdirentries(struct proc *, struct getdirentries_args *, int *);
int mmap(struct proc *, struct mmap_args *, user_addr_t *);
int lseek(struct proc *, struct lseek_args *, off_t *);
int truncate(struct proc *, struct truncate_args *, int *);
int ftruncate(struct proc *, struct ftruncate_args *, int *);
int sysctl(struct proc *, struct sysctl_args *, int *);
int mlock(struct proc *, struct mlock_args *, int *);
int munlock(struct proc *, struct munlock_args *, int *);
int undelete(struct proc *, struct undelete_args *, int *);
int open_dprotected_np(struct proc *, struct open_dprotected_np_args *, int *);
int fsgetpath_ext(struct proc *, struct fsgetpath_ext_args *, user_ssize_t *);
int getattrlist(struct proc *, struct getattrlist_args *, int *);
int setattrlist(struct proc *, struct setattrlist_args *, int *);
int getdirentriesattr(struct proc *, struct getdirentriesattr_args *, int *);
int exchangedata(struct proc *, struct exchangedata_args *, int *);
int searchfs(struct proc *, struct searchfs_args *, int *);
int delete(struct proc *, struct delete_args *, int *);
int copyfile(struct proc *, struct copyfile_args *, int *);
int fgetattrlist(struct proc *, struct fgetattrlist_args *, int *);
int fsetattrlist(struct proc *, struct fsetattrlist_args *, int *);
int poll(struct proc *, struct poll_args *, int *);
int watchevent(struct proc *, struct watchevent_args *, int *);
int waitevent(struct proc *, struct waitevent_args *, int *);
int modwatch(struct proc *, struct modwatch_args *, int *);
int getxattr(struct proc *, struct getxattr_args *, user_ssize_t *);
int fgetxattr(struct proc *, struct fgetxattr_args *, user_ssize_t *);
int setxattr(struct proc *, struct setxattr_args *, int *);
int fsetxattr(struct proc *, struct fsetxattr_args *, int *);
int removexattr(struct proc *, struct removexattr_args *, int *);
int fremovexattr(struct proc *, struct fremovexattr_args *, int *);
int listxattr(struct proc *, struct listxattr_args *, user_ssize_t *);
int flistxattr(struct proc *, struct flistxattr_args *, user_ssize_t *);
int fsctl(struct proc *, struct fsctl_args *, int *);
int initgroups(struct proc *, struct initgroups_args *, int *);
int posix_spawn(struct proc *, struct posix_spawn_args *, int *);
int ffsctl(struct proc *, struct ffsctl_args *, int *);
int minherit(struct proc *, struct minherit_args *, int *);
int shm_open(struct proc *, struct shm_open_args *, int *);
int shm_unlink(struct proc *, struct shm_unlink_args *, int *);
int sem_open(struct proc *, struct sem_open_args *, user_addr_t *);
int sem_close(struct proc *, struct sem_close_args *, int *);
int sem_unlink(struct proc *, struct sem_unlink_args *, int *);
int sem_wait(struct proc *, struct sem_wait_args *, int *);
int sem_trywait(struct proc *, struct sem_trywait_args *, int *);
int sem_post(struct proc *, struct sem_post_args *, int *);
int sys_sysctlbyname(struct proc *, struct sysctlbyname_args *, int *);
int open_extended(struct proc *, struct open_extended_args *, int *);
int umask_extended(struct proc *, struct umask_extended_args *, int *);
int stat_extended(struct proc *, struct stat_extended_args *, int *);
int lstat_extended(struct proc *, struct lstat_extended_args *, int *);
int fstat_extended(struct proc *, struct fstat_extended_args *, int *);
int chmod_extended(struct proc *, struct chmod_extended_args *, int *);
int fchmod_extended(struct proc *, struct fchmod_extended_args *, int *);
int access_extended(struct proc *, struct access_extended_args *, int *);
int settid(struct proc *, struct settid_args *, int *);
int gettid(struct proc *, struct gettid_args *, int *);
int setsgroups(struct proc *, struct setsgroups_args *, int *);
int getsgroups(struct proc *, struct getsgroups_args *, int *);
int setwgroups(struct proc *, struct setwgroups_args *, int *);
int getwgroups(struct proc *, struct getwgroups_args *, int *);
int mkfifo_extended(struct proc *, struct mkfifo_extended_args *, int *);
int mkdir_extended(struct proc *, struct mkdir_extended_args *, int *);
int shared_region_check_np(struct proc *, struct shared_region_check_np_args *, int *);
int vm_pressure_monitor(struct proc *, struct vm_pressure_monitor_args *, int *);
int getsid(struct proc *, struct getsid_args *, int *);
int settid_with_pid(struct proc *, struct settid_with_pid_args *, int *);
int aio_fsync(struct proc *, struct aio_fsync_args *, int *);
int aio_return(struct proc *, struct aio_return_args *, user_ssize_t *);
int aio_suspend(struct proc *, struct aio_suspend_args *, int *);
int aio_cancel(struct proc *, struct aio_cancel_args *, int *);
int aio_error(struct proc *, struct aio_error_args *, int *);
int aio_read(struct proc *, struct aio_read_args *, int *);
int aio_write(struct proc *, struct aio_write_args *, int *);
int lio_listio(struct proc *, struct lio_listio_args *, int *);
int iopolicysys(struct proc *, struct iopolicysys_args *, int *);
int process_policy(struct proc *, struct process_policy_args *, int *);
int mlockall(struct proc *, struct mlockall_args *, int *);
int munlockall(struct proc *, struct munlockall_args *, int *);
int issetugid(struct proc *, struct issetugid_args *, int *);
int __pthread_kill(struct proc *, struct __pthread_kill_args *, int *);
int __pthread_sigmask(struct proc *, struct __pthread_sigmask_args *, int *);
int __sigwait(struct proc *, struct __sigwait_args *, int *);
int __disable_threadsignal(struct proc *, struct __disable_threadsignal_args *, int *);
int __pthread_markcancel(struct proc *, struct __pthread_markcancel_args *, int *);
int __pthread_canceled(struct proc *, struct __pthread_canceled_args *, int *);
int __semwait_signal(struct proc *, struct __semwait_signal_args *, int *);
int proc_info(struct proc *, struct proc_info_args *, int *);
int stat64(struct proc *, struct stat64_args *, int *);
int fstat64(struct proc *, struct fstat64_args *, int *);
int lstat64(struct proc *, struct lstat64_args *, int *);
int stat64_extended(struct proc *, struct stat64_extended_args *, int *);
int lstat64_extended(struct proc *, struct lstat64_extended_args *, int *);
int fstat64_extended(struct proc *, struct fstat64_extended_args *, int *);
int getdirentries64(struct proc *, struct getdirentries64_args *, user_ssize_t *);
int statfs64(struct proc *, struct statfs64_args *, int *);
int fstatfs64(struct proc *, struct fstatfs64_args *, int *);
int getfsstat64(struct proc *, struct getfsstat64_args *, int *);
int __pthread_chdir(struct proc *, struct __pthread_chdir_args *, int *);
int __pthread_fchdir(struct proc *, struct __pthread_fchdir_args *, int *);
int audit(struct proc *, struct audit_args *, int *);
int auditon(struct proc *, struct auditon_args *, int *);
int getauid(struct proc *, struct getauid_args *, int *);
int setauid(struct proc *, struct setauid_args *, int *);
int getaudit_addr(struct proc *, struct getaudit_addr_args *, int *);
int setaudit_addr(struct proc *, struct setaudit_addr_args *, int *);
int auditctl(struct proc *, struct auditctl_args *, int *);
int kqueue(struct proc *, struct kqueue_args *, int *);
int kevent(struct proc *, struct kevent_args *, int *);
int lchown(struct proc *, struct lchown_args *, int *);
int kevent64(struct proc *, struct kevent64_args *, int *);
int thread_selfid(struct proc *, struct thread_selfid_args *, uint64_t *);
int ledger(struct proc *, struct ledger_args *, int *);
int kevent_qos(struct proc *, struct kevent_qos_args *, int *);
int kevent_id(struct proc *, struct kevent_id_args *, int *);
int __mac_execve(struct proc *, struct __mac_execve_args *, int *);
int pselect(struct proc *, struct pselect_args *, int *);
int pselect_nocancel(struct proc *, struct pselect_nocancel_args *, int *);
int read_nocancel(struct proc *, struct read_nocancel_args *, user_ssize_t *);
int write_nocancel(struct proc *, struct write_nocancel_args *, user_ssize_t *);
int open_nocancel(struct proc *, struct open_nocancel_args *, int *);
int close_nocancel(struct proc *, struct close_nocancel_args *, int *);
int wait4_nocancel(struct proc *, struct wait4_nocancel_args *, int *);
int msync_nocancel(struct proc *, struct msync_nocancel_args *, int *);
int fcntl_nocancel(struct proc *, struct fcntl_nocancel_args *, int *);
int select_nocancel(struct proc *, struct select_nocancel_args *, int *);
int fsync_nocancel(struct proc *, struct fsync_nocancel_args *, int *);
int sigsuspend_nocancel(struct proc *, struct sigsuspend_nocancel_args *, int *);
int readv_nocancel(struct proc *, struct readv_nocancel_args *, user_ssize_t *);
int writev_nocancel(struct proc *, struct writev_nocancel_args *, user_ssize_t *);
int pread_nocancel(struct proc *, struct pread_nocancel_args *, user_ssize_t *);
int pwrite_nocancel(struct proc *, struct pwrite_nocancel_args *, user_ssize_t *);
int waitid_nocancel(struct proc *, struct waitid_nocancel_args *, int *);
int poll_nocancel(struct proc *, struct poll_nocancel_args *, int *);
int sem_wait_nocancel(struct proc *, struct sem_wait_nocancel_args *, int *);
int aio_suspend_nocancel(struct proc *, struct aio_suspend_nocancel_args *, int *);
int __sigwait_nocancel(struct proc *, struct __sigwait_nocancel_args *, int *);
int __semwait_signal_nocancel(struct proc *, struct __semwait_signal_nocancel_args *, int *);
int __mac_mount(struct proc *, struct __mac_mount_args *, int *);
int __mac_getfsstat(struct proc *, struct __mac_getfsstat_args *, int *);
int fsgetpath(struct proc *, struct fsgetpath_args *, user_ssize_t *);
int audit_session_self(struct proc *, struct audit_session_self_args *, mach_port_name_t *);
int audit_session_join(struct proc *, struct audit_session_join_args *, int *);
int fileport_makeport(struct proc *, struct fileport_makeport_args *, int *);
int fileport_makefd(struct proc *, struct fileport_makefd_args *, int *);
int audit_session_port(struct proc *, struct audit_session_port_args *, int *);
int pid_suspend(struct proc *, struct pid_suspend_args *, int *);
int pid_resume(struct proc *, struct pid_resume_args *, int *);
int shared_region_map_and_slide_np(struct proc *, struct shared_region_map_and_slide_np_args *, int *);
int kas_info(struct proc *, struct kas_info_args *, int *);
int guarded_open_np(struct proc *, struct guarded_open_np_args *, int *);
int guarded_close_np(struct proc *, struct guarded_close_np_args *, int *);
int guarded_kqueue_np(struct proc *, struct guarded_kqueue_np_args *, int *);
int change_fdguard_np(struct proc *, struct change_fdguard_np_args *, int *);
int usrctl(struct proc *, struct usrctl_args *, int *);
int proc_rlimit_control(struct proc *, struct proc_rlimit_control_args *, int *);
int telemetry(struct proc *, struct telemetry_args *, int *);
int system_override(struct proc *, struct system_override_args *, int *);
int vfs_purge(struct proc *, struct vfs_purge_args *, int *);
int sfi_ctl(struct proc *, struct sfi_ctl_args *, int *);
int sfi_pidctl(struct proc *, struct sfi_pidctl_args *, int *);
int getattrlistbulk(struct proc *, struct getattrlistbulk_args *, int *);
int clonefileat(struct proc *, struct clonefileat_args *, int *);
int openat(struct proc *, struct openat_args *, int *);
int openat_nocancel(struct proc *, struct openat_nocancel_args *, int *);
int renameat(struct proc *, struct renameat_args *, int *);
int faccessat(struct proc *, struct faccessat_args *, int *);
int fchmodat(struct proc *, struct fchmodat_args *, int *);
int fchownat(struct proc *, struct fchownat_args *, int *);
int fstatat(struct proc *, struct fstatat_args *, int *);
int fstatat64(struct proc *, struct fstatat64_args *, int *);
int linkat(struct proc *, struct linkat_args *, int *);
int unlinkat(struct proc *, struct unlinkat_args *, int *);
int readlinkat(struct proc *, struct readlinkat_args *, int *);
int symlinkat(struct proc *, struct symlinkat_args *, int *);
int mkdirat(struct proc *, struct mkdirat_args *, int *);
int getattrlistat(struct proc *, struct getattrlistat_args *, int *);
int proc_trace_log(struct proc *, struct proc_trace_log_args *, int *);
int bsdthread_ctl(struct proc *, struct bsdthread_ctl_args *, int *);
int openbyid_np(struct proc *, struct openbyid_np_args *, int *);
int thread_selfusage(struct proc *, struct thread_selfusage_args *, uint64_t *);
int guarded_open_dprotected_np(struct proc *, struct guarded_open_dprotected_np_args *, int *);
int guarded_write_np(struct proc *, struct guarded_write_np_args *, user_ssize_t *);
int guarded_pwrite_np(struct proc *, struct guarded_pwrite_np_args *, user_ssize_t *);
int guarded_writev_np(struct proc *, struct guarded_writev_np_args *, user_ssize_t *);
int renameatx_np(struct proc *, struct renameatx_np_args *, int *);
int stack_snapshot_with_config(struct proc *, struct stack_snapshot_with_config_args *, int *);
int work_interval_ctl(struct proc *, struct work_interval_ctl_args *, int *);
int getentropy(struct proc *, struct getentropy_args *, int *);
int ulock_wait(struct proc *, struct ulock_wait_args *, int *);
int ulock_wake(struct proc *, struct ulock_wake_args *, int *);
int fclonefileat(struct proc *, struct fclonefileat_args *, int *);
int fs_snapshot(struct proc *, struct fs_snapshot_args *, int *);
int terminate_with_payload(struct proc *, struct terminate_with_payload_args *, int *);
int abort_with_payload(struct proc *, struct abort_with_payload_args *, void *);
int setattrlistat(struct proc *, struct setattrlistat_args *, int *);
int net_qos_guideline(struct proc *, struct net_qos_guideline_args *, int *);
int fmount(struct proc *, struct fmount_args *, int *);
int ntp_adjtime(struct proc *, struct ntp_adjtime_args *, int *);
int ntp_gettime(struct proc *, struct ntp_gettime_args *, int *);
int os_fault_with_payload(struct proc *, struct os_fault_with_payload_args *, int *);
int __mach_bridge_remote_time(struct proc *, struct __mach_bridge_remote_time_args *, uint64_t *);
int log_data(struct proc *, struct log_data_args *, int *);
int memorystatus_available_memory(struct proc *, struct memorystatus_available_memory_args *, uint64_t *);
#endif
typedef int32_t sy_call_t(struct proc *, void *, int *);
typedef void sy_munge_t(void *);
struct sysent { sy_call_t *sy_call; sy_munge_t *sy_arg_munge32; int32_t sy_return_type; int16_t sy_narg; uint16_t sy_arg_bytes; };
extern struct sysent sysent[];
extern int nsysent;
#define _SYSCALL_RET_NONE 0
#define _SYSCALL_RET_INT_T 1
#define _SYSCALL_RET_UINT_T 2

#define AUDITPIPE_IOBASE 65
#define AUDITSDEV_IOBASE 83
#define AUDITPIPE_PRESELECT_MODE_TRAIL 1
#define AUDITPIPE_PRESELECT_MODE_LOCAL 2
#define AUDITPIPE_GET_QLEN _IOR(AUDITPIPE_IOBASE, 1, u_int)
#define AUDITPIPE_GET_QLIMIT _IOR(AUDITPIPE_IOBASE, 2, u_int)
#define AUDITPIPE_SET_QLIMIT _IOW(AUDITPIPE_IOBASE, 3, u_int)
#define AUDITPIPE_GET_QLIMIT_MIN _IOR(AUDITPIPE_IOBASE, 4, u_int)
#define AUDITPIPE_GET_QLIMIT_MAX _IOR(AUDITPIPE_IOBASE, 5, u_int)
#define AUDITPIPE_GET_PRESELECT_FLAGS _IOR(AUDITPIPE_IOBASE, 6, au_mask_t)
#define AUDITPIPE_SET_PRESELECT_FLAGS _IOW(AUDITPIPE_IOBASE, 7, au_mask_t)
#define AUDITPIPE_GET_PRESELECT_NAFLAGS _IOR(AUDITPIPE_IOBASE, 8, au_mask_t)
#define AUDITPIPE_SET_PRESELECT_NAFLAGS _IOW(AUDITPIPE_IOBASE, 9, au_mask_t)
#define AUDITPIPE_GET_PRESELECT_AUID _IOR(AUDITPIPE_IOBASE, 10, struct auditpipe_ioctl_preselect)
#define AUDITPIPE_SET_PRESELECT_AUID _IOW(AUDITPIPE_IOBASE, 11, struct auditpipe_ioctl_preselect)
#define AUDITPIPE_DELETE_PRESELECT_AUID _IOW(AUDITPIPE_IOBASE, 12, au_id_t)
#define AUDITPIPE_FLUSH_PRESELECT_AUID _IO(AUDITPIPE_IOBASE, 13)
#define AUDITPIPE_GET_PRESELECT_MODE _IOR(AUDITPIPE_IOBASE, 14, int)
#define AUDITPIPE_SET_PRESELECT_MODE _IOW(AUDITPIPE_IOBASE, 15, int)
#define AUDITPIPE_FLUSH _IO(AUDITPIPE_IOBASE, 16)
#define AUDITPIPE_GET_MAXAUDITDATA _IOR(AUDITPIPE_IOBASE, 17, u_int)
#define AUDITPIPE_GET_INSERTS _IOR(AUDITPIPE_IOBASE, 100, u_int64_t)
#define AUDITPIPE_GET_READS _IOR(AUDITPIPE_IOBASE, 101, u_int64_t)
#define AUDITPIPE_GET_DROPS _IOR(AUDITPIPE_IOBASE, 102, u_int64_t)
#define AUDITPIPE_GET_TRUNCATES _IOR(AUDITPIPE_IOBASE, 103, u_int64_t)
#define AUDITSDEV_GET_QLEN _IOR(AUDITSDEV_IOBASE, 1, u_int)
#define AUDITSDEV_GET_QLIMIT _IOR(AUDITSDEV_IOBASE, 2, u_int)
#define AUDITSDEV_SET_QLIMIT _IOW(AUDITSDEV_IOBASE, 3, u_int)
#define AUDITSDEV_GET_QLIMIT_MIN _IOR(AUDITSDEV_IOBASE, 4, u_int)
#define AUDITSDEV_GET_QLIMIT_MAX _IOR(AUDITSDEV_IOBASE, 5, u_int)
#define AUDITSDEV_FLUSH _IO(AUDITSDEV_IOBASE, 6)
#define AUDITSDEV_GET_MAXDATA _IOR(AUDITSDEV_IOBASE, 7, u_int)
#define AUDITSDEV_GET_ALLSESSIONS _IOR(AUDITSDEV_IOBASE, 100, u_int)
#define AUDITSDEV_SET_ALLSESSIONS _IOW(AUDITSDEV_IOBASE, 101, u_int)
#define AUDITSDEV_GET_INSERTS _IOR(AUDITSDEV_IOBASE, 200, u_int64_t)
#define AUDITSDEV_GET_READS _IOR(AUDITSDEV_IOBASE, 201, u_int64_t)
#define AUDITSDEV_GET_DROPS _IOR(AUDITSDEV_IOBASE, 202, u_int64_t)
struct auditpipe_ioctl_preselect { au_id_t aip_auid; au_mask_t aip_mask; };
#define AUDIT_ARG(op, ...)
#define AUDIT_SYSCALL_ENTER(...)
#define AUDIT_SYSCALL_EXIT(...)

/* System V and POSIX IPC */
#define IPC_CREAT 512
#define IPC_EXCL 1024
#define IPC_NOWAIT 2048
#define IPC_PRIVATE 0
#define IPC_RMID 0
#define IPC_SET 1
#define IPC_STAT 2
#define IPC_R 256
#define IPC_W 128
#define IPC_M 4096
#define __ipc_perm_new ipc_perm
struct ipc_perm { uid_t uid; gid_t gid; uid_t cuid; gid_t cgid; mode_t mode; unsigned short _seq; key_t _key; };
struct __ipc_perm_old { uint16_t cuid, cgid, uid, gid; mode_t mode; uint16_t seq; key_t key; };
#define MSG_NOERROR 4096
#define MSGSSZ 8
#define MSGSEG 2048
#define MSGMAX 16384
#define MSGMNB 2048
#define MSGMNI 40
#define MSGTQL 40
#define MSG_LOCKED 512
#define msqid_ds __msqid_ds_new
typedef unsigned long msgqnum_t;
typedef unsigned long msglen_t;
struct __msqid_ds_new { struct ipc_perm msg_perm; int32_t msg_first, msg_last; msglen_t msg_cbytes; msgqnum_t msg_qnum; msglen_t msg_qbytes;
	pid_t msg_lspid, msg_lrpid; time_t msg_stime; int32_t msg_pad1; time_t msg_rtime; int32_t msg_pad2; time_t msg_ctime; int32_t msg_pad3, msg_pad4[4];
	};
struct __msqid_ds_old { struct __ipc_perm_old msg_perm; int32_t msg_first, msg_last; msglen_t msg_cbytes; msgqnum_t msg_qnum; msglen_t msg_qbytes;
	pid_t msg_lspid, msg_lrpid; time_t msg_stime; int32_t msg_pad1; time_t msg_rtime; int32_t msg_pad2; time_t msg_ctime; int32_t msg_pad3, msg_pad4[4];
	};
typedef user_ulong_t user_msgqnum_t;
typedef user64_ulong_t user64_msgqnum_t;
typedef user32_ulong_t user32_msgqnum_t;
typedef user_ulong_t user_msglen_t;
typedef user64_ulong_t user64_msglen_t;
typedef user32_ulong_t user32_msglen_t;
struct user_msqid_ds { struct ipc_perm msg_perm; struct msg *msg_first; struct msg *msg_last; user_msglen_t msg_cbytes; user_msgqnum_t msg_qnum;
	user_msglen_t msg_qbytes; pid_t msg_lspid, msg_lrpid; user_time_t msg_stime; int32_t msg_pad1; user_time_t msg_rtime; int32_t msg_pad2;
	user_time_t msg_ctime; int32_t msg_pad3, msg_pad4[4]; };
struct user64_msqid_ds { struct ipc_perm msg_perm; int32_t msg_first, msg_last; user64_msglen_t msg_cbytes; user64_msgqnum_t msg_qnum;
	user64_msglen_t msg_qbytes; pid_t msg_lspid, msg_lrpid; user64_time_t msg_stime; int32_t msg_pad1; user64_time_t msg_rtime; int32_t msg_pad2;
	user64_time_t msg_ctime; int32_t msg_pad3, msg_pad4[4]; } __attribute__((packed));
struct user32_msqid_ds { struct ipc_perm msg_perm; int32_t msg_first, msg_last; user32_msglen_t msg_cbytes; user32_msgqnum_t msg_qnum;
	user32_msglen_t msg_qbytes; pid_t msg_lspid, msg_lrpid; user32_time_t msg_stime; int32_t msg_pad1; user32_time_t msg_rtime; int32_t msg_pad2;
	user32_time_t msg_ctime; int32_t msg_pad3, msg_pad4[4]; };
struct label;
struct msqid_kernel { struct user_msqid_ds u; struct label *label; };
struct msg { struct msg *msg_next; long msg_type; unsigned short msg_ts; short msg_spot; struct label *label; };
struct mymsg { long mtype; char mtext[1]; };
struct msginfo { int msgmax, msgmni, msgmnb, msgtql, msgssz, msgseg; };
extern struct msginfo msginfo;
struct msgmap { short next; };
extern char *msgpool; extern struct msgmap *msgmaps; extern struct msg *msghdrs; extern struct msqid_kernel *msqids;
#define MSQID(ix, ds) (((ix) & 0xffff) | (((ds).msg_perm.seq << 16) & 0xffff0000))
#define MSQID_IX(id) ((id) & 0xffff)
#define MSQID_SEQ(id) (((id) >> 16) & 0xffff)
#define GETNCNT 3
#define GETPID 4
#define GETVAL 5
#define GETALL 6
#define GETZCNT 7
#define SETVAL 8
#define SETALL 9
#define SEM_UNDO 4096
#define SEM_A 128
#define SEM_R 256
#define semid_ds __semid_ds_new
struct __semid_ds_new { struct ipc_perm sem_perm; int32_t sem_base; unsigned short sem_nsems; time_t sem_otime; int32_t sem_pad1; time_t sem_ctime;
	int32_t sem_pad2, sem_pad3[4]; };
struct __semid_ds_old { struct __ipc_perm_old sem_perm; int32_t sem_base; unsigned short sem_nsems; time_t sem_otime; int32_t sem_pad1;
	time_t sem_ctime; int32_t sem_pad2, sem_pad3[4]; };
struct sem { unsigned short semval; pid_t sempid; unsigned short semncnt, semzcnt; };
struct sembuf { unsigned short sem_num; short sem_op, sem_flg; };
typedef union semun { int val; struct __semid_ds_new *buf; unsigned short *array; } semun_t;
#define SHM_RDONLY 4096
#define SHM_RND 8192
#define SHMLBA 4096
#define SHM_R 256
#define SHM_W 128
#define shmid_ds __shmid_ds_new
typedef unsigned short shmatt_t;
struct __shmid_ds_new { struct ipc_perm shm_perm; size_t shm_segsz; pid_t shm_lpid, shm_cpid; shmatt_t shm_nattch; time_t shm_atime, shm_dtime,
	shm_ctime; void *shm_internal; };
struct __shmid_ds_old { struct __ipc_perm_old shm_perm; size_t shm_segsz; pid_t shm_lpid, shm_cpid; shmatt_t shm_nattch; time_t shm_atime, shm_dtime,
	shm_ctime; void *shm_internal; };
#define PSEMNAMLEN 31
#define PSEM_NONE 1
#define PSEM_DEFINED 2
#define PSEM_ALLOCATED 4
#define PSEM_MAPPED 8
#define PSEM_INUSE 0x10
#define PSEM_REMOVED 0x20
#define PSEM_INCREATE 0x40
#define PSEM_INDELETE 0x80
#define PSEMINFO_NULL (struct pseminfo *)0
struct label;
struct pseminfo { unsigned int psem_flags, psem_usecount; mode_t psem_mode; uid_t psem_uid; gid_t psem_gid; char psem_name[32]; void *psem_semobject;
	struct label *psem_label; pid_t psem_creator_pid; uint64_t psem_creator_uniqueid; };
#define PSHMNAMLEN 31
struct label;
struct pshminfo { unsigned int pshm_flags, pshm_usecount; off_t pshm_length; mode_t pshm_mode; uid_t pshm_uid; gid_t pshm_gid; char pshm_name[32];
	void *pshm_memobject; struct label *pshm_label; };
typedef u_quad_t unp_gen_t;
struct _unpcb_list_entry { uint32_t le_next, le_prev; };
struct xunpgen { uint32_t xug_len; u_int xug_count; unp_gen_t xug_gen; so_gen_t xug_sogen; };

/* images */
#define IMG_SHSIZE 512
#define IMGPF_NONE 0x0
#define IMGPF_INTERPRET 0x1
#define IMGPF_RESERVED 0x2
#define IMGPF_WAS_64BIT_ADDR 0x4
#define IMGPF_IS_64BIT_ADDR 0x8
#define IMGPF_SPAWN 0x10
#define IMGPF_DISABLE_ASLR 0x20
#define IMGPF_ALLOW_DATA_EXEC 0x40
#define IMGPF_VFORK_EXEC 0x80
#define IMGPF_EXEC 0x100
#define IMGPF_HIGH_BITS_ASLR 0x200
#define IMGPF_IS_64BIT_DATA 0x400
#define IMGPF_DRIVER 0x800
#define IMGPF_NOJOP 0x80000000U
#define IMGPF_SB_DEFAULT 0
#define IMGPF_SB_TRUE 1
#define IMGPF_SB_FALSE 2
struct label; struct proc; struct nameidata;
struct image_params { user_addr_t ip_user_fname, ip_user_argv, ip_user_envv; int ip_seg; struct vnode *ip_vp; struct vnode_attr *ip_vattr;
	struct vnode_attr *ip_origvattr; cpu_type_t ip_origcputype; cpu_subtype_t ip_origcpusubtype; char *ip_vdata; int ip_flags, ip_argc, ip_envc,
	ip_applec; char *ip_startargv; char *ip_endargv; char *ip_endenvv; char *ip_strings; char *ip_strendp; int ip_argspace, ip_strspace;
	user_size_t ip_arch_offset, ip_arch_size; char ip_interp_buffer[512]; int ip_interp_sugid_fd; struct vfs_context *ip_vfs_context;
	struct nameidata *ip_ndp; thread_t ip_new_thread; struct label *ip_execlabelp; struct label *ip_scriptlabelp; struct vnode *ip_scriptvp;
	unsigned int ip_csflags; int ip_mac_return; void *ip_px_sa; void *ip_px_sfa; void *ip_px_spa; void *ip_px_smpx; void *ip_px_persona;
	void *ip_px_pcred_info; void *ip_cs_error; uint64_t ip_dyld_fsid, ip_dyld_fsobjid; unsigned int ip_simulator_binary; ipc_port_t ip_sc_port; };
#define POSIX_SPAWN_RESETIDS 0x1
#define POSIX_SPAWN_SETPGROUP 0x2
#define POSIX_SPAWN_SETSIGDEF 0x4
#define POSIX_SPAWN_SETSIGMASK 0x8
#define POSIX_SPAWN_SETEXEC 0x40
#define POSIX_SPAWN_START_SUSPENDED 0x80
#define POSIX_SPAWN_SETSID 0x400
#define POSIX_SPAWN_CLOEXEC_DEFAULT 0x4000
#define POSIX_SPAWN_PCONTROL_NONE 0x0
#define POSIX_SPAWN_PCONTROL_THROTTLE 0x1
#define POSIX_SPAWN_PCONTROL_SUSPEND 0x2
#define POSIX_SPAWN_PCONTROL_KILL 0x3
typedef struct user_ucontext64 { int uc_onstack; sigset_t uc_sigmask; struct user64_sigaltstack uc_stack; user_addr_t uc_link; user_size_t uc_mcsize;
	user_addr_t uc_mcontext64; } user_ucontext64_t;
typedef struct user_ucontext32 { int uc_onstack; sigset_t uc_sigmask; struct user32_sigaltstack uc_stack; user32_addr_t uc_link;
	user32_size_t uc_mcsize; user32_addr_t uc_mcontext; } user_ucontext32_t;

/* odds and ends */
typedef uint32_t netaddr_t;
typedef struct np_uid_t { long np_uid_high, np_uid_low; } np_uid_t;
typedef struct network_port_t { netaddr_t np_receiver, np_owner; np_uid_t np_puid, np_sid; } network_port_t;
__END_DECLS
#endif
