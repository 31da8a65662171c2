.DEFAULT_GOAL := help
.PHONY: help demo test check format docs bench acceptance soak release install uninstall

PREFIX ?= /usr/local
binary := .build/release/perennial
# A program at a fixed place needs no 29,000 addresses put right at every start; see decision 4.
fixed := $(if $(filter Linux,$(shell uname)),-Xlinker --no-pie)
bin := $(DESTDIR)$(PREFIX)/bin
share := $(DESTDIR)$(PREFIX)/share
manual := $(share)/man/man1/perennial.1
bash := $(share)/bash-completion/completions/perennial
zsh := $(share)/zsh/site-functions/_perennial
fish := $(share)/fish/vendor_completions.d/perennial.fish

help: ## say what there is to make
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

demo: release ## see what Perennial does, in a minute
	@$(binary) demo

test: ## set up, build and run all tests
	@Scripts/setup
	swift test --disable-xctest

check: ## everything that must hold before a commit
	@Scripts/check

format: ## lay out all Swift files
	swift format -i -r Package.swift Sources Tests

docs: ## build the reference, and write the generated pages anew
	@Scripts/setup
	@Scripts/docs --write

bench: release ## measure, interleaved with what we compare with
	@Benchmarks/startup
	@Benchmarks/csv
	@Benchmarks/forms
	@Benchmarks/folder
	swift build -c release --static-swift-stdlib --product BookTiming $(fixed)
	@Benchmarks/workbooks

acceptance: ## open what we write in a real spreadsheet program and a real browser
	@Scripts/setup acceptance
	PERENNIAL_ACCEPTANCE=1 swift test --disable-xctest --filter Acceptance

soak: ## run the long tests, optimized
	@Scripts/setup
	PERENNIAL_SOAK=1 swift test -c release --scratch-path .build/soak -Xswiftc -enable-testing \
	  --disable-xctest --filter Soak

release: ## build the program as it is installed
	@Scripts/setup
	swift build -c release --static-swift-stdlib --product perennial $(fixed)

install: ## install program, manual and completions below PREFIX (/usr/local)
	@test -x $(binary) || { echo "install: run 'make release' first" >&2; exit 1; }
	install -d "$(bin)" "$(dir $(manual))" "$(dir $(bash))" "$(dir $(zsh))" "$(dir $(fish))"
	install -m 755 $(binary) "$(bin)/perennial"
	$(binary) help --as man >"$(manual)"
	$(binary) completions bash >"$(bash)"
	$(binary) completions zsh >"$(zsh)"
	$(binary) completions fish >"$(fish)"

uninstall: ## take away what install put there
	rm -f "$(bin)/perennial" "$(manual)" "$(bash)" "$(zsh)" "$(fish)"
