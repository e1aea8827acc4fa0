# Installs BUILD, then moves the installed tree to TO.

file(REMOVE_RECURSE "${TO}" "${TO}.first")
execute_process(COMMAND "${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${TO}.first" COMMAND_ERROR_IS_FATAL ANY)
file(RENAME "${TO}.first" "${TO}")
