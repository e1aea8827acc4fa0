# Makes the targets, in a checkout as in an installed tree:
#
#   errcode::errcode         the C library: the static or the shared one, as errcode_kind says
#   errcode::errcode_static  the static one, if it is there
#   errcode::errcode_shared  the shared one, if it is there
#   errcode::cpp             errcode::errcode for C++17
#
# They are imported targets: a library that links them can be exported, and finds them again by find_dependency(errcode).
#
# errcode_include            the include folders
# errcode_static             the static library, or empty
# errcode_shared             the shared library, or empty; with errcode_soname, or on Windows errcode_import
# errcode_kind               static or shared
# errcode_scope              GLOBAL or empty

foreach(errcode_type IN ITEMS STATIC SHARED)
  string(TOLOWER ${errcode_type} errcode_name)
  if(errcode_${errcode_name} AND NOT TARGET errcode::errcode_${errcode_name})
    add_library(errcode::errcode_${errcode_name} ${errcode_type} IMPORTED ${errcode_scope})
    set_target_properties(errcode::errcode_${errcode_name} PROPERTIES
      IMPORTED_LOCATION "${errcode_${errcode_name}}"
      INTERFACE_INCLUDE_DIRECTORIES "${errcode_include}")
    if(errcode_type STREQUAL "SHARED" AND errcode_import)
      set_target_properties(errcode::errcode_shared PROPERTIES IMPORTED_IMPLIB "${errcode_import}")
    elseif(errcode_type STREQUAL "SHARED")
      set_target_properties(errcode::errcode_shared PROPERTIES IMPORTED_SONAME "${errcode_soname}")
    endif()
  endif()
endforeach()

if(TARGET errcode::errcode_${errcode_kind} AND NOT TARGET errcode::errcode)
  add_library(errcode::errcode INTERFACE IMPORTED ${errcode_scope})
  set_target_properties(errcode::errcode PROPERTIES INTERFACE_LINK_LIBRARIES errcode::errcode_${errcode_kind})
  # A target of its own: a project in C has no standard of C++ to ask for.
  add_library(errcode::cpp INTERFACE IMPORTED ${errcode_scope})
  set_target_properties(errcode::cpp PROPERTIES
    INTERFACE_LINK_LIBRARIES errcode::errcode
    INTERFACE_COMPILE_FEATURES cxx_std_17)
endif()
