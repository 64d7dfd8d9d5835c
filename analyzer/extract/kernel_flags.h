/* The flags with which kernel code parses on any machine, measured over public drivers: the Darwin target, KERNEL and
   its friends, no system headers; exceptions and RTTI stay on so that their nodes survive in the tree; neither
   -mkernel nor -fapple-kext, which turn qualified calls into indirect ones. Units are parsed with them, and the
   kernel headers that come precompiled were. */
#pragma once

#define NK_COMMON_FLAGS                                                                                                \
  "-target", "x86_64-apple-macos11", "-nostdinc", "-ferror-limit=0", "-Wno-everything", "-Wno-register", "-Wundef"
#define NK_KERNEL_FLAGS "-DKERNEL", "-DKERNEL_PRIVATE", "-DDRIVER_PRIVATE", "-DAPPLE", "-DNeXT"
#define NK_CXX_FLAGS    "-fexceptions", "-fcxx-exceptions", "-frtti"
