package errcode_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// The program in README prints what its comments say.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, program, _ := strings.Cut(string(readme), "```go\n")
	program, _, _ = strings.Cut(program, "```")
	var want string
	for _, line := range strings.Split(program, "\n") {
		if _, comment, ok := strings.Cut(line, "// "); ok && strings.Contains(line, "fmt.Println") {
			want += comment + "\n"
		}
	}
	file := filepath.Join(t.TempDir(), "main.go")
	if err := os.WriteFile(file, []byte(program), 0o644); err != nil {
		t.Fatal(err)
	}
	got, err := exec.Command("go", "run", file).CombinedOutput()
	if err != nil || string(got) != want || strings.Count(want, "\n") != 2 {
		t.Errorf("%v, printed\n%s, README says\n%s", err, got, want)
	}
}
