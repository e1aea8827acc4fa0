# Runs every test of the C++ wrapper, from nothing:
#
#     cmake -P bindings/cpp/tests/run.cmake
#
# -D BUILD=folder      where to build; target/cpp of the checkout if not said
# -D COMPILERS=a;b     g++ and clang++ if not said
#
# Each compiler takes C++17, C++20 and C++23; GCC links the static library, the others the shared one. The first one builds
# as programs do, and also projects that use the package; the others with AddressSanitizer and
# UndefinedBehaviorSanitizer.

cmake_minimum_required(VERSION 3.21)
get_filename_component(root "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
if(NOT BUILD)
  set(BUILD "${root}/target/cpp")
endif()
get_filename_component(BUILD "${BUILD}" ABSOLUTE)
if(NOT COMPILERS)
  set(COMPILERS g++ clang++)
endif()
set(package ON)
set(sanitize "")
cmake_host_system_information(RESULT cores QUERY NUMBER_OF_LOGICAL_CORES)

function(run)
  execute_process(COMMAND ${ARGV} RESULT_VARIABLE result)
  if(NOT result EQUAL 0)
    list(JOIN ARGV " " command)
    message(FATAL_ERROR "failed (${result}): ${command}")
  endif()
endfunction()

foreach(compiler IN LISTS COMPILERS)
  find_program(path "${compiler}" NO_CACHE)
  if(NOT path)
    message(FATAL_ERROR "the compiler ${compiler} is not installed; "
                        "install it, or name those to test with: -D \"COMPILERS=g++\"")
  endif()
  set(shared ON)
  if(compiler MATCHES "g\\+\\+" AND NOT compiler MATCHES "clang")
    set(shared OFF)
  endif()
  string(MAKE_C_IDENTIFIER "${compiler}" name)
  set(folder "${BUILD}/${name}")
  message(STATUS "${compiler}")
  run("${CMAKE_COMMAND}" -S "${root}" -B "${folder}" -D "CMAKE_CXX_COMPILER=${path}" -D CMAKE_BUILD_TYPE=Debug
      -D ERRCODE_TESTS=ON -D "ERRCODE_SANITIZE=${sanitize}" -D BUILD_SHARED_LIBS=${shared}
      -D ERRCODE_TEST_PACKAGE=${package})
  run("${CMAKE_COMMAND}" --build "${folder}" --parallel ${cores})
  run("${CMAKE_CTEST_COMMAND}" --test-dir "${folder}" --output-on-failure --no-tests=error)
  unset(path)
  set(package OFF)
  set(sanitize address,undefined)
endforeach()
