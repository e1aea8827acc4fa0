//go:build cgo && !errcode_dynamic

package clib_test

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// project writes a program that takes a copy of this module, and returns its folder.
func project(t *testing.T, imports string, keep func(path string) bool) string {
	t.Helper()
	folder, module := t.TempDir(), filepath.Join("..", "..")
	write := func(path string, contents []byte) {
		path = filepath.Join(folder, path)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, contents, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	err := fs.WalkDir(os.DirFS(module), ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !keep(path) {
			return err
		}
		contents, err := os.ReadFile(filepath.Join(module, path))
		write("errcode-go/"+path, contents)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	write("go.mod", []byte("module example\n\ngo 1.21\n\nrequire github.com/openimsdk/errcode/bindings/go v1.0.0\n\n"+
		"replace github.com/openimsdk/errcode/bindings/go => ./errcode-go\n"))
	write("main.go", []byte("package main\n\nimport (\n\t\"github.com/openimsdk/errcode/bindings/go/errcode\"\n"+imports+")\n\n"+
		"func main() { print(errcode.TokenExpired.Error(), errcode.Code(1600).String()) }\n"))
	return folder
}

const importClib = "\t_ \"github.com/openimsdk/errcode/bindings/go/errcode/clib\"\n"

func run(folder, cgo string, arguments ...string) (string, error) {
	command := exec.Command("go", arguments...)
	command.Dir = folder
	command.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=off", "CGO_ENABLED="+cgo)
	output, err := command.CombinedOutput()
	return string(output), err
}

// A vendored copy has what the program links: Go keeps only folders with Go files.
func TestVendor(t *testing.T) {
	folder := project(t, importClib, func(string) bool { return true })
	if output, err := run(folder, "1", "mod", "vendor"); err != nil {
		t.Fatalf("%v\n%s", err, output)
	}
	if err := os.RemoveAll(filepath.Join(folder, "errcode-go")); err != nil {
		t.Fatal(err)
	}
	if output, err := run(folder, "1", "run", "-mod=vendor", "."); err != nil || output != "Token has expired (1501)UNKNOWN_SERVER_CODE" {
		t.Errorf("%q, %v", output, err)
	}
}

// A commit has no library. A program without package clib does not need it; one with it is told what to do.
func TestWithoutLibrary(t *testing.T) {
	fromCommit := func(path string) bool { return !strings.HasSuffix(path, ".a") && !strings.HasSuffix(path, ".h") }
	if output, err := run(project(t, "", fromCommit), "1", "run", "."); err != nil || !strings.HasPrefix(output, "Token has expired") {
		t.Errorf("%q, %v", output, err)
	}
	folder := project(t, importClib, fromCommit)
	output, err := run(folder, "1", "build", ".")
	if err == nil || strings.Count(output, "error:") != 1 || !strings.Contains(output, "cargo xtask stage") {
		t.Errorf("%q, %v", output, err)
	}
	// Without cgo there is no C code to join.
	if output, err := run(folder, "0", "run", "."); err != nil {
		t.Errorf("%q, %v", output, err)
	}
}
