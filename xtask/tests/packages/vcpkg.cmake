# Runs a portfile as vcpkg does, with stand-ins for the few of its functions that ours calls:
#
#     cmake -DPORT=FOLDER -DARCHIVES=FOLDER -DVERSION=1.0.0 -DCURRENT_PACKAGES_DIR=FOLDER
#           -DVCPKG_TARGET_IS_LINUX=ON -DVCPKG_TARGET_ARCHITECTURE=x64 -DVCPKG_LIBRARY_LINKAGE=static -P vcpkg.cmake
cmake_minimum_required(VERSION 3.18)

# What would be downloaded is in ARCHIVES.
function(vcpkg_download_distfile variable)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "URLS;FILENAME;SHA512" "")
  if(NOT arg_URLS STREQUAL "https://github.com/openimsdk/errcode/releases/download/v${VERSION}/${arg_FILENAME}")
    message(FATAL_ERROR "${arg_URLS} is no file of the release")
  endif()
  file(SHA512 "${ARCHIVES}/${arg_FILENAME}" sum)
  if(NOT arg_SHA512 STREQUAL sum)
    message(FATAL_ERROR "${arg_FILENAME}: ${sum}, and not ${arg_SHA512}")
  endif()
  set(${variable} "${ARCHIVES}/${arg_FILENAME}" PARENT_SCOPE)
endfunction()

# Returns the only folder of the archive.
function(vcpkg_extract_source_archive variable)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "ARCHIVE" "")
  file(ARCHIVE_EXTRACT INPUT "${arg_ARCHIVE}" DESTINATION "${CURRENT_PACKAGES_DIR}.source")
  file(GLOB folder "${CURRENT_PACKAGES_DIR}.source/*")
  set(${variable} "${folder}" PARENT_SCOPE)
endfunction()

function(vcpkg_replace_string file from to)
  file(READ "${file}" text)
  string(REPLACE "${from}" "${to}" replaced "${text}")
  if(text STREQUAL replaced)
    message(FATAL_ERROR "${file} has no ${from}")
  endif()
  file(WRITE "${file}" "${replaced}")
endfunction()

function(vcpkg_install_copyright)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "FILE_LIST" "")
  configure_file("${arg_FILE_LIST}" "${CURRENT_PACKAGES_DIR}/share/errcode/copyright" COPYONLY)
endfunction()

include("${PORT}/portfile.cmake")
