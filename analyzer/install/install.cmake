# What `cmake --install` puts where. Every place is relative to the prefix: the programs and the library find their data
# from where they lie themselves.
include(GNUInstallDirs)
set(NK_DATADIR ${CMAKE_INSTALL_DATADIR}/needkext)

install(TARGETS needkext RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS needkext-extract RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/needkext)
install(TARGETS needkext-git LIBRARY DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/needkext)
install(TARGETS needkext-shared LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(DIRECTORY include/needkext DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} FILES_MATCHING PATTERN "*.h")
install(FILES ${NK_SHARE}/catalog.gvariant DESTINATION ${NK_DATADIR})
install(FILES ${NK_SHARE}/sdk.digest DESTINATION ${NK_DATADIR})
install(DIRECTORY ${NK_SHARE}/policy ${NK_SHARE}/template ${NK_SHARE}/sdk DESTINATION ${NK_DATADIR})
file(GLOB NK_SCHEMAS CONFIGURE_DEPENDS analyzer/report/schema/*.json)
# Precompiled headers name each other by their places, so that they are made where they are used: now, or when a package
# is unpacked.
install(CODE "
  if(\"\$ENV{DESTDIR}\" STREQUAL \"\")
    execute_process(COMMAND \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_LIBEXECDIR}/needkext/needkext-extract\" --precompile
      \"\${CMAKE_INSTALL_PREFIX}/${NK_DATADIR}/sdk\" \"\${CMAKE_INSTALL_PREFIX}/${NK_DATADIR}/precompiled\")
  endif()")
install(FILES ${NK_SCHEMAS} DESTINATION ${NK_DATADIR}/schema)
install(FILES README.md CHANGELOG.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})

configure_file(analyzer/install/needkext.pc.in ${CMAKE_BINARY_DIR}/needkext.pc @ONLY)
install(FILES ${CMAKE_BINARY_DIR}/needkext.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)

# Manual pages and completions, written by the program itself from the tables of its help.
set(NK_REFERENCE ${CMAKE_BINARY_DIR}/reference)
add_custom_command(OUTPUT ${NK_REFERENCE}/stamp
  COMMAND ${CMAKE_COMMAND} -DPROGRAM=$<TARGET_FILE:needkext> -DTARGET=${NK_REFERENCE}
          -P ${CMAKE_SOURCE_DIR}/analyzer/install/reference.cmake
  COMMAND ${CMAKE_COMMAND} -E touch ${NK_REFERENCE}/stamp
  DEPENDS needkext analyzer/install/reference.cmake VERBATIM)
add_custom_target(nk-reference ALL DEPENDS ${NK_REFERENCE}/stamp)
install(DIRECTORY ${NK_REFERENCE}/man1 ${NK_REFERENCE}/man5 DESTINATION ${CMAKE_INSTALL_MANDIR})
install(FILES ${NK_REFERENCE}/bash/needkext DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${NK_REFERENCE}/zsh/_needkext DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES ${NK_REFERENCE}/fish/needkext.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# ---- packages ----
set(CPACK_PACKAGE_NAME needkext)
set(CPACK_PACKAGE_VENDOR needkext)
set(CPACK_PACKAGE_CONTACT "needkext maintainers <needkext@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "tells whether a driver needs to live in the macOS kernel")
string(CONCAT CPACK_PACKAGE_DESCRIPTION
  "needkext reads the source of a C or C++ driver project and answers one\n"
  "question: does this code need to live in the macOS kernel, or not?\n"
  "Every answer shows its evidence, the path to it, and its doubt.")
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_SOURCE_DIR}/analyzer/install/packages.cmake)
set(CPACK_SOURCE_GENERATOR TGZ)
set(CPACK_SOURCE_PACKAGE_FILE_NAME needkext-${PROJECT_VERSION})
# Patterns are held against whole paths: build trees are those at the root, whatever lies above it.
string(REGEX REPLACE "([][+.*()^$?|\\])" "\\\\\\1" NK_ROOT_PATTERN "${CMAKE_SOURCE_DIR}")
set(CPACK_SOURCE_IGNORE_FILES "${NK_ROOT_PATTERN}/build[^/]*/;/\\.git/;/\\.git$;/node_modules/;/\\.cache/;/compile_commands\\.json$")
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
file(WRITE ${CMAKE_BINARY_DIR}/debian/triggers "activate-noawait ldconfig\n")
file(WRITE ${CMAKE_BINARY_DIR}/debian/shlibs "libneedkext ${PROJECT_VERSION_MAJOR} needkext (>= ${PROJECT_VERSION})\n")
file(WRITE ${CMAKE_BINARY_DIR}/debian/postinst "#!/bin/sh
set -e
if [ \"$1\" = configure ]; then
  /usr/${CMAKE_INSTALL_LIBEXECDIR}/needkext/needkext-extract --precompile /usr/${NK_DATADIR}/sdk /usr/${NK_DATADIR}/precompiled ||
    echo 'needkext: no kernel headers precompiled; every run makes its own' >&2
fi
")
file(WRITE ${CMAKE_BINARY_DIR}/debian/prerm "#!/bin/sh
set -e
rm -rf /usr/${NK_DATADIR}/precompiled
")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${CMAKE_BINARY_DIR}/debian/triggers ${CMAKE_BINARY_DIR}/debian/shlibs
  ${CMAKE_BINARY_DIR}/debian/postinst ${CMAKE_BINARY_DIR}/debian/prerm)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_SOURCE_DIR}/analyzer/install/debian.cmake)
if(NOT APPLE)
  set(CPACK_GENERATOR DEB)
endif()
include(CPack)
