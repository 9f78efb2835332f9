# Each target does its own set-up: on a fresh machine with Swift 6.3 any of them is the only command needed.

PREFIX ?= /usr/local
DESTDIR ?=

SOURCES = Sources stages Tests Benchmarks Fuzz Package.swift

# The thread sanitizer instruments everything, so its build has a place of its own.
THREADS = --sanitize thread --scratch-path .build-tsan
# Fuzzing: instrumented everywhere, in a place of its own; some targets look behind a module's doors.
FUZZ ?= -max_total_time=1200
TARGETS ?= pipeline plugin answers records charset page scraped reading store
FUZZ_BUILD = --scratch-path .build-fuzz -Xswiftc -sanitize=fuzzer,address -Xswiftc -use-ld=lld -Xswiftc -enable-testing
# Tests that try every byte of a store on one thread: there is no race to find, and the sanitizer makes them ten times slower.
ONE_THREAD = (everyFlippedBit|aFlippedBit|aManifestCut|aFileCut)

.PHONY: help setup build run test test-unit test-threads test-torture torture fuzz bench lint format install clean

help:
	@echo 'make run      build Copydesk and run it on the sample documents'
	@echo 'make test     all tests, then engine, checkpoints and plugins again under the thread sanitizer'
	@echo 'make torture  kills, faults, full disks, power cuts, hostile documents and plugins; as root all of it'
	@echo 'make fuzz     libFuzzer over all that comes from outside, twenty minutes a target'
	@echo 'make bench    figures: documents and megabytes a second, memory, start-up'
	@echo 'make lint     check the format of all Swift code (make format puts it right)'
	@echo 'make install  put copydesk into $$(PREFIX)/bin (PREFIX=/usr/local)'
	@echo 'make setup    only install the libraries that the others need'
	@echo 'make clean    remove what was built; runs under workdir/ stay'

setup:
	@.ci/setup

build: setup
	swift build --configuration release --product copydesk

# Ends by saying what came out and where it lies.
run: build
	@.ci/demo .build/release/copydesk

test: test-unit test-threads test-torture

test-unit: setup
	swift build --build-tests
	swift test --skip-build --disable-xctest

test-threads: setup
	swift build $(THREADS) --build-tests
	swift test $(THREADS) --skip-build --disable-xctest --filter '^(EngineTests|CheckpointsTests|PluginsTests)\.' --skip '$(ONE_THREAD)'

# A little of what `make torture` does, on the program that the tests built.
test-torture: setup
	@if command -v python3 >/dev/null 2>&1; then \
	  python3 Tests/Torture/torture.py --quick --copydesk .build/debug/copydesk; \
	else echo 'torture: skipped: there is no python3'; fi

# Kills, faults, full disks, power cuts, hostile documents and plugins: hours (see Tests/Torture/README.md).
torture: build
	python3 Tests/Torture/torture.py

# One target after the other (see Fuzz/README.md); the backtracer would take libFuzzer's signals.
fuzz: setup
	COPYDESK_FUZZ=1 swift build --configuration release --product copydesk-fuzz $(FUZZ_BUILD)
	python3 Fuzz/seeds.py .build-fuzz/corpus
	for target in $(TARGETS); do \
	  mkdir -p .build-fuzz/found/$$target || exit 1; \
	  SWIFT_BACKTRACE=enable=no .build-fuzz/release/copydesk-fuzz --target=$$target $(FUZZ) -timeout=10 -max_len=20000 \
	    -dict=.build-fuzz/corpus/$$target.dict -artifact_prefix=.build-fuzz/found/$$target/ \
	    .build-fuzz/corpus/$$target || exit 1; \
	done

bench: setup
	swift build --configuration release --product copydesk
	swift run --configuration release copydesk-bench $(BENCH)

lint:
	swift format lint --strict --recursive $(SOURCES)

format:
	swift format --in-place --recursive $(SOURCES)

install: build
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 .build/release/copydesk $(DESTDIR)$(PREFIX)/bin/copydesk

clean:
	rm -rf .build .build-tsan .build-fuzz
