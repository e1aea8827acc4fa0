# No test installs this by vcpkg: they run it with stand-ins for the functions of vcpkg.
#
# The libraries of a release, as they are: nothing is compiled. archives.cmake, which a release adds, has their checksums.
include("${CMAKE_CURRENT_LIST_DIR}/archives.cmake")

# What a release calls the platform.
set(processor "${VCPKG_TARGET_ARCHITECTURE}")
set(end ".tar.gz")
if(VCPKG_TARGET_IS_ANDROID)
    set(system android)
    string(REGEX REPLACE "^arm$" "armeabi-v7a" processor "${processor}")
    string(REGEX REPLACE "^arm64$" "arm64-v8a" processor "${processor}")
elseif(VCPKG_TARGET_IS_IOS)
    set(system ios)
    if(VCPKG_OSX_SYSROOT STREQUAL "iphonesimulator")
        set(end "-simulator.tar.gz")
    endif()
elseif(VCPKG_TARGET_IS_OSX)
    set(system macos)
else()
    string(REGEX REPLACE "^arm$" "armv7" processor "${processor}")
    string(REGEX REPLACE "^arm64$" "aarch64" processor "${processor}")
    if(VCPKG_TARGET_IS_WINDOWS)
        set(system windows)
        set(end ".zip")
    else()
        set(system linux)
    endif()
endif()
string(REGEX REPLACE "^x64$" "x86_64" processor "${processor}")
set(file "errcode-${VERSION}-${system}-${processor}${end}")
if(NOT sha512_${file})
    message(FATAL_ERROR "A release of errcode has no ${file}")
endif()

vcpkg_download_distfile(archive
    URLS "https://github.com/openimsdk/errcode/releases/download/v${VERSION}/${file}"
    FILENAME "${file}"
    SHA512 "${sha512_${file}}"
)
vcpkg_extract_source_archive(source ARCHIVE "${archive}")

file(INSTALL "${source}/include" DESTINATION "${CURRENT_PACKAGES_DIR}")
file(INSTALL "${source}/lib/cmake/errcode" DESTINATION "${CURRENT_PACKAGES_DIR}/share")
vcpkg_replace_string("${CURRENT_PACKAGES_DIR}/share/errcode/errcodeConfig.cmake" "../../../" "../../")
if(VCPKG_LIBRARY_LINKAGE STREQUAL "static")
    file(GLOB libraries "${source}/lib/*.a" "${source}/lib/errcode_static.lib")
else()
    file(GLOB libraries "${source}/lib/*.so*" "${source}/lib/*.dylib" "${source}/lib/errcode.lib")
    file(GLOB dll "${source}/bin/*.dll")
endif()
# The library takes nothing of a C runtime: that for debugging is the same.
foreach(folder IN ITEMS "" "/debug")
    if(NOT folder OR NOT VCPKG_BUILD_TYPE)
        file(INSTALL ${libraries} DESTINATION "${CURRENT_PACKAGES_DIR}${folder}/lib")
        file(INSTALL ${dll} DESTINATION "${CURRENT_PACKAGES_DIR}${folder}/bin")
    endif()
endforeach()

file(INSTALL "${CMAKE_CURRENT_LIST_DIR}/usage" DESTINATION "${CURRENT_PACKAGES_DIR}/share/errcode")
vcpkg_install_copyright(FILE_LIST "${source}/LICENSE")
