# SPDX-License-Identifier: GPL-3.0-or-later
# Read by cpack. Without these it makes a package that does not say what it depends on.
foreach(tool dpkg-shlibdeps file)
    find_program(FOUND_${tool} ${tool})
    if(NOT FOUND_${tool})
        message(FATAL_ERROR "cpack needs ${tool}: sudo apt install dpkg-dev file")
    endif()
endforeach()
