# Compiles SOURCE with COMPILER and reads what became of its functions:
#
#   ..._calls_F  has to be one instruction, the jump to F of the C library
#   ..._inlined  must not call anything
#
# Nothing may be left to destroy when the program ends.

set(includes ${INCLUDE})
list(TRANSFORM includes PREPEND -I)
execute_process(COMMAND "${COMPILER}" -std=c++17 -O2 -fPIC -S -o - ${includes} "${SOURCE}"
                OUTPUT_VARIABLE assembly COMMAND_ERROR_IS_FATAL ANY)

# A line a list element, without comments.
string(REGEX REPLACE "[][;]" "|" assembly "${assembly}")
string(REGEX REPLACE "[ \t]*#[^\n]*" "" assembly "${assembly}")
string(REPLACE "\n" ";" assembly "${assembly}")

set(count 0)
set(failed FALSE)
set(function "")
foreach(line IN LISTS assembly)
  if(line MATCHES "^_?([a-z_]+_calls_errcode_[a-z_]+|[a-z_]+_inlined):")
    set(function "${CMAKE_MATCH_1}")
    set(body "")
  elseif(line MATCHES "^[ \t]+\\.(cfi_endproc|size)" AND function)
    list(LENGTH body length)
    if(function MATCHES "_calls_(.*)$")
      set(callee "${CMAKE_MATCH_1}")
      if(NOT length EQUAL 1 OR NOT body MATCHES "^(jmp|b)[ \t]+_?${callee}(@PLT)?$")
        message("${function} is more than a jump to ${callee}:\n${body}")
        set(failed TRUE)
      endif()
    elseif(body MATCHES "(^|;)(call|callq|bl|jmp[ \t]+_?[a-z])")
      message("${function} calls something:\n${body}")
      set(failed TRUE)
    endif()
    math(EXPR count "${count} + 1")
    set(function "")
  elseif(function AND line MATCHES "^[ \t]+[a-z]" AND NOT line MATCHES "^[ \t]+(endbr64|bti)")
    string(STRIP "${line}" line)
    list(APPEND body "${line}")
  endif()
endforeach()

if(assembly MATCHES "__cxa_atexit")
  message("a static has a destructor")
  set(failed TRUE)
endif()
if(failed)
  message(FATAL_ERROR "${SOURCE}: not as thin as they should be")
endif()
message("${count} functions are as they should be")
