# cmake -DBUILD=… -DPREFIX=… -DCONFIG=… -DVERSION=… -P CheckInstall.cmake

function(run)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "${ARGN}\nended with ${result}:\n${output}")
    endif()
    set(output "${output}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE ${PREFIX})
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${PREFIX} --config "${CONFIG}")

foreach(file
        bin/tem
        share/applications/vn.tem.Tem.desktop
        share/icons/hicolor/scalable/apps/vn.tem.Tem.svg
        share/metainfo/vn.tem.Tem.metainfo.xml
        share/doc/Tem/LICENSE
        share/doc/Tem/LICENSE.IBM-Plex.txt
        share/doc/Tem/LICENSE.map.txt
        share/doc/Tem/README.md
        share/doc/Tem/CHANGELOG.md)
    if(NOT EXISTS ${PREFIX}/${file})
        message(FATAL_ERROR "${file} was not installed")
    endif()
endforeach()

run(${PREFIX}/bin/tem --version)
if(NOT output MATCHES "${VERSION}")
    message(FATAL_ERROR "The installed program calls itself: ${output}")
endif()

# The entry starts the program that was installed, under the icon that was installed.
file(READ ${PREFIX}/share/applications/vn.tem.Tem.desktop entry)
foreach(line "Exec=tem %f" "Icon=vn.tem.Tem" "MimeType=text/plain;" "Comment\\[vi\\]=")
    if(NOT entry MATCHES "${line}")
        message(FATAL_ERROR "The desktop entry lacks ${line}")
    endif()
endforeach()

# Both come with tests/run.sh.
find_program(desktop_file_validate desktop-file-validate)
if(desktop_file_validate)
    run(${desktop_file_validate} --warn-kde ${PREFIX}/share/applications/vn.tem.Tem.desktop)
    if(NOT output STREQUAL "")
        message(FATAL_ERROR "${output}")
    endif()
endif()
find_program(appstreamcli appstreamcli)
if(appstreamcli)
    run(${appstreamcli} validate --no-net ${PREFIX}/share/metainfo/vn.tem.Tem.metainfo.xml)
endif()
