//go:build cgo && !purego && !errcode_dynamic

package errcode_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	errcode "github.com/openimsdk/errcode/bindings/go"
)

// TestVendor builds a program from a vendored copy, in which only folders with Go files are kept.
func TestVendor(t *testing.T) {
	here, err := filepath.Abs(".")
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	for name, text := range map[string]string{
		"go.mod": "module example\n\ngo 1.23\n\nrequire github.com/openimsdk/errcode/bindings/go v" + errcode.Version + "\n\n" +
			"replace github.com/openimsdk/errcode/bindings/go => " + filepath.ToSlash(here) + "\n",
		"main.go": "package main\n\nimport errcode \"github.com/openimsdk/errcode/bindings/go\"\n\n" +
			"func main() { print(errcode.TokenExpired.Error()) }\n",
	} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	run := func(name string, arguments ...string) string {
		command := exec.Command(name, arguments...)
		command.Dir = folder
		out, err := command.CombinedOutput()
		if err != nil {
			t.Fatalf("%v: %v\n%s", command, err, out)
		}
		return string(out)
	}
	run("go", "mod", "vendor")
	run("go", "build", "-mod=vendor", "-o", "program", ".")
	if got := run(filepath.Join(folder, "program")); got != "Token has expired (1501)" {
		t.Errorf("the program printed %q", got)
	}
}
