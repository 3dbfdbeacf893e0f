# SPDX-License-Identifier: GPL-3.0-or-later
# One place for what every target of this project has in common.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_FLAGS_DEV "-O1 -g1")
set(CMAKE_C_FLAGS_DEV "-O1 -g1")
set(CMAKE_EXE_LINKER_FLAGS_DEV "")
if(WM_SANITIZE)
  add_compile_options(-fsanitize=${WM_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${WM_SANITIZE})
endif()
if(WM_COVERAGE)
  add_compile_options(--coverage)
  add_link_options(--coverage)
endif()
find_program(WM_LLD NAMES ld.lld)
if(WM_LLD)
  add_link_options(-fuse-ld=lld)
endif()

# Warnings are errors. Generated QML code trips -Wshadow, so that one is for hand-written targets only.
function(wm_warnings target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wnon-virtual-dtor
                         -Woverloaded-virtual -Wimplicit-fallthrough -Werror)
  if(NOT "QML" IN_LIST ARGN)
    target_compile_options(${target} PRIVATE -Wshadow)
  endif()
  # The checks that a sanitizer puts in lead GCC to warn of values that are never read (its manual says so).
  if(WM_SANITIZE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(${target} PRIVATE -Wno-maybe-uninitialized)
  endif()
endfunction()

# wm_library(record SOURCES a.cpp a.h LINK wm::base SQLiteCpp PRIVATE_LINK ...)
# makes the static library wm_record, known as wm::record, whose headers are included from the top: "core/record/entry.h".
# MOC goes with classes that have Q_OBJECT; without it no generated file has to be compiled.
function(wm_library name)
  cmake_parse_arguments(ARG "MOC" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  add_library(wm_${name} STATIC ${ARG_SOURCES})
  add_library(wm::${name} ALIAS wm_${name})
  target_include_directories(wm_${name} PUBLIC "${CMAKE_SOURCE_DIR}")
  target_link_libraries(wm_${name} PUBLIC Qt6::Core ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
  target_compile_definitions(wm_${name} PUBLIC QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
                             PRIVATE QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
  set_target_properties(wm_${name} PROPERTIES AUTOMOC ${ARG_MOC})
  wm_warnings(wm_${name})
endfunction()

# wm_program(witnessmarkctl SOURCES main.cpp LINK wm::record ...)
function(wm_program name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}")
  target_link_libraries(${name} PRIVATE ${ARG_LINK})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
  wm_warnings(${name})
endfunction()

# wm_test(record SOURCES entry_test.cpp LINK wm::record [LABELS slow] [TIMEOUT 120])
# makes the GoogleTest program test_record and one CTest entry of the same name.
function(wm_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINK;LABELS;ARGS" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300) # a hang, not a busy machine
  endif()
  if(WM_SANITIZE)
    math(EXPR ARG_TIMEOUT "${ARG_TIMEOUT} * 5") # sanitized programs are that much slower
  endif()
  add_executable(test_${name} ${ARG_SOURCES})
  target_link_libraries(test_${name} PRIVATE wm_test_support GTest::gtest GTest::gmock ${ARG_LINK})
  target_compile_definitions(test_${name} PRIVATE WM_SOURCE_DIR="${CMAKE_SOURCE_DIR}" WM_BINARY_DIR="${CMAKE_BINARY_DIR}")
  set_target_properties(test_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin/tests")
  wm_warnings(test_${name})
  add_test(NAME ${name} COMMAND test_${name} ${ARG_ARGS})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
                       ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
endfunction()

# wm_fuzz(modbus SOURCES modbus_fuzz.cpp LINK wm::modbus): a source that defines LLVMFuzzerTestOneInput, and a corpus in
# corpus/<name>/ beside it. Everywhere the corpus is replayed as a test; with WM_FUZZ the fuzzer itself is built too.
function(wm_fuzz name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
  add_executable(fuzz_${name}_replay ${ARG_SOURCES} "${CMAKE_SOURCE_DIR}/tests/support/fuzz_replay_main.cpp")
  target_link_libraries(fuzz_${name}_replay PRIVATE ${ARG_LINK})
  target_include_directories(fuzz_${name}_replay PRIVATE "${CMAKE_SOURCE_DIR}")
  wm_warnings(fuzz_${name}_replay)
  set_target_properties(fuzz_${name}_replay PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin/tests")
  add_test(NAME fuzz_${name}_corpus COMMAND fuzz_${name}_replay "${CMAKE_CURRENT_SOURCE_DIR}/corpus/${name}")
  set_tests_properties(fuzz_${name}_corpus PROPERTIES LABELS fuzz)
  if(NOT TARGET fuzzers)
    add_custom_target(fuzzers)
  endif()
  add_dependencies(fuzzers fuzz_${name}_replay)
  if(WM_FUZZ)
    add_executable(fuzz_${name} ${ARG_SOURCES})
    target_link_libraries(fuzz_${name} PRIVATE ${ARG_LINK})
    target_include_directories(fuzz_${name} PRIVATE "${CMAKE_SOURCE_DIR}")
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    add_dependencies(fuzzers fuzz_${name})
    # Long enough to notice a parser that breaks at once; give the binary a corpus folder and time to search further.
    add_test(NAME fuzz_${name}_search COMMAND fuzz_${name} -max_total_time=20 -max_len=4096)
    set_tests_properties(fuzz_${name}_search PROPERTIES LABELS fuzz TIMEOUT 120)
  endif()
endfunction()

# wm_benchmark(record SOURCES record_bench.cpp LINK wm::record): the Google Benchmark program bench_record, which the
# target `benchmark` runs with all the others. Does nothing without WM_BENCHMARKS.
function(wm_benchmark name)
  if(NOT WM_BENCHMARKS)
    return()
  endif()
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
  find_package(benchmark REQUIRED)
  add_executable(bench_${name} ${ARG_SOURCES})
  target_link_libraries(bench_${name} PRIVATE ${ARG_LINK} benchmark::benchmark)
  target_include_directories(bench_${name} PRIVATE "${CMAKE_SOURCE_DIR}")
  target_compile_definitions(bench_${name} PRIVATE WM_SOURCE_DIR="${CMAKE_SOURCE_DIR}" WM_BINARY_DIR="${CMAKE_BINARY_DIR}")
  set_target_properties(bench_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin/benchmarks")
  wm_warnings(bench_${name})
  set_property(GLOBAL APPEND PROPERTY WM_BENCHMARK_NAMES ${name})
endfunction()

# The target `benchmark`: every benchmark there is, one after the other, then the comparisons of whole programs, which
# also read what the single ones measured. To be called after the last wm_benchmark. It prints; it never fails a build.
function(wm_benchmark_target)
  get_property(names GLOBAL PROPERTY WM_BENCHMARK_NAMES)
  set(results "${CMAKE_BINARY_DIR}/benchmarks")
  set(commands COMMAND ${CMAKE_COMMAND} -E make_directory "${results}")
  set(programs)
  foreach(name IN LISTS names)
    # Repetitions of different benchmarks take turns, so that a slow minute of the machine falls on both of a pair.
    list(APPEND commands COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC
         $<TARGET_FILE:bench_${name}> --benchmark_repetitions=5 --benchmark_enable_random_interleaving=true
         --benchmark_report_aggregates_only=true "--benchmark_out=${results}/${name}.json" --benchmark_out_format=json)
    list(APPEND programs bench_${name})
  endforeach()
  add_custom_target(benchmark ${commands}
    COMMAND /usr/bin/python3 "${CMAKE_SOURCE_DIR}/tests/benchmarks/whole_program.py" "${CMAKE_BINARY_DIR}" "${results}"
            "${CMAKE_SOURCE_DIR}/docs/benchmarks.md"
    DEPENDS ${programs} ${ARGN} USES_TERMINAL VERBATIM)
endfunction()
