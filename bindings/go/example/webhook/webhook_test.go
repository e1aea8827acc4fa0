// Package webhook_test runs the business server and its client as they are: two processes, and HTTP between them.
package webhook_test

import (
	"bufio"
	"encoding/json"
	"io"
	"net/http"
	"os/exec"
	"path/filepath"
	"reflect"
	"runtime/debug"
	"strings"
	"testing"
)

// build builds a command as this test was built: with the library or without.
func build(t *testing.T, name string) string {
	t.Helper()
	program := filepath.Join(t.TempDir(), name+".exe")
	arguments := []string{"build", "-o", program}
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, setting := range info.Settings {
			if setting.Key == "-tags" {
				arguments = append(arguments, "-tags", setting.Value)
			}
		}
	}
	if out, err := exec.Command("go", append(arguments, "./"+name)...).CombinedOutput(); err != nil {
		t.Fatalf("%v: %v\n%s", arguments, err, out)
	}
	return program
}

// start starts the server and returns where it listens.
func start(t *testing.T) string {
	t.Helper()
	server := exec.Command(build(t, "server"), "-address", "127.0.0.1:0")
	log, err := server.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewReader(log)
	line, err := lines.ReadString('\n')
	t.Cleanup(func() {
		server.Process.Kill()
		rest, _ := io.ReadAll(lines)
		server.Wait()
		t.Logf("the server wrote: %s%s", line, rest)
	})
	_, url, ok := strings.Cut(strings.TrimSpace(line), "listening on ")
	if err != nil || !ok {
		t.Fatalf("%q, %v", line, err)
	}
	return url
}

func TestWebhook(t *testing.T) {
	url := start(t)

	for body, want := range map[string]string{
		`{"callbackCommand":"callbackBeforeAddFriendCommand","fromUserID":"alice","toUserID":"bob","reqMsg":"Hello"}`:   `{"actionCode":0,"errCode":0,"errMsg":"","errDlt":"","nextCode":0}`,
		`{"callbackCommand":"callbackBeforeAddFriendCommand","fromUserID":"alice","toUserID":"carol","reqMsg":"Hello"}`: `{"actionCode":0,"errCode":20013,"errMsg":"FRIEND_REQUEST_REFUSED","errDlt":"","nextCode":1}`,
		`{`: `{"actionCode":0,"errCode":1001,"errMsg":"INVALID_PARAMETER","errDlt":"unexpected EOF","nextCode":1}`,
	} {
		response, err := http.Post(url+"/callbackBeforeAddFriendCommand", "application/json", strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		got, err := io.ReadAll(response.Body)
		response.Body.Close()
		var gotJSON, wantJSON any
		if err != nil || json.Unmarshal(got, &gotJSON) != nil || json.Unmarshal([]byte(want), &wantJSON) != nil {
			t.Fatalf("%s is answered by %q, %v", body, got, err)
		}
		if !reflect.DeepEqual(gotJSON, wantJSON) {
			t.Errorf("%s is answered by %s, want %s", body, got, want)
		}
	}

	client := build(t, "client")
	for to, want := range map[string]string{
		"bob":     "request sent\n",
		"carol":   "对方不接受好友申请\n",
		"mallory": "The account is closed 🔒\n",
		"nobody":  "who is nobody?\n",
	} {
		out, err := exec.Command(client, "-url", url, "alice", to).CombinedOutput()
		if err != nil || string(out) != want {
			t.Errorf("to %s the client shows %q, %v; want %q", to, out, err, want)
		}
	}
}
