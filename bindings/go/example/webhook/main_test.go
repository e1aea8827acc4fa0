package main

import (
	"bufio"
	"io"
	"net/http"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/openimsdk/errcode/bindings/go/errcode"
)

// testWebhook runs the server as it is, in a process of its own, built as the arguments say.
func testWebhook(t *testing.T, library string, arguments ...string) {
	program := filepath.Join(t.TempDir(), "webhook.exe")
	build := append([]string{"build", "-o", program}, arguments...)
	if out, err := exec.Command("go", append(build, ".")...).CombinedOutput(); err != nil {
		t.Fatalf("%v: %v\n%s", build, err, out)
	}
	server := exec.Command(program, "-address", "127.0.0.1:0")
	stderr, err := server.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewReader(stderr)
	line, err := lines.ReadString('\n')
	t.Cleanup(func() {
		server.Process.Kill()
		rest, _ := io.ReadAll(lines)
		server.Wait()
		t.Logf("the server wrote: %s%s", line, rest)
	})
	_, url, ok := strings.Cut(strings.TrimSpace(line), library+", listening on ")
	if err != nil || !ok {
		t.Fatalf("%q, %v", line, err)
	}

	for body, want := range map[string]string{
		`{"fromUserID":"alice","toUserID":"bob"}`:    `{"actionCode":0,"errCode":0,"errMsg":"","errDlt":"","nextCode":0}`,
		`{"fromUserID":"alice","toUserID":"carol"}`:  `{"actionCode":0,"errCode":20013,"errMsg":"REQUEST_REFUSED","errDlt":"","nextCode":1}`,
		`{"fromUserID":"alice","toUserID":"nobody"}`: `{"actionCode":0,"errCode":20002,"errMsg":"ACCOUNT_NOT_FOUND","errDlt":"","nextCode":1}`,
		`{`: `{"actionCode":0,"errCode":1001,"errMsg":"INVALID_PARAMETER","errDlt":"unexpected EOF","nextCode":1}`,
	} {
		response, err := http.Post(url+"/callbackBeforeAddFriendCommand", "application/json", strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		got, err := io.ReadAll(response.Body)
		response.Body.Close()
		if err != nil || strings.TrimSpace(string(got)) != want {
			t.Errorf("%s is answered by %s, %v; want %s", body, got, err, want)
		}
		// As an OpenIM server reads it.
		if code, ok := errcode.Of(errcode.FromReply(got, "")); !ok || code.IsOK() != strings.Contains(want, `"errCode":0`) {
			t.Errorf("%s: %v, %v", got, code, ok)
		}
	}
}

func TestPure(t *testing.T) {
	testWebhook(t, "errcode "+errcode.Version+", pure Go")
}
