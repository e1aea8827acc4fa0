// Command example reads a reply of an OpenIM server on standard input and does what an app would do with it:
//
//	echo '{"errCode":1501,"errMsg":"TokenExpiredError","errDlt":"","data":null}' | go run ./example
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	errcode "github.com/openimsdk/errcode/bindings/go"
)

// Reply is what the REST interface answers. The field errMsg is for developers and is not shown to users.
type Reply struct {
	Code   errcode.Code    `json:"errCode"`
	Detail string          `json:"errDlt"`
	Data   json.RawMessage `json:"data"`
}

// call returns the data of a reply, or an error from which errors.Is and errors.As get the code.
func call(body io.Reader) (json.RawMessage, error) {
	var reply Reply
	if err := json.NewDecoder(body).Decode(&reply); err != nil {
		return nil, fmt.Errorf("read reply: %w", err)
	}
	if err := reply.Code.Err(); err != nil {
		return nil, fmt.Errorf("call server: %w", err)
	}
	return reply.Data, nil
}

// handle decides by the code first, where one needs its own answer, and by its group for all others.
func handle(out io.Writer, body io.Reader) {
	data, err := call(body)
	var code errcode.Code
	switch {
	case err == nil:
		fmt.Fprintf(out, "done: %s\n", data)
	case errors.Is(err, errcode.RecordNotFound): // a user or a group that is not found, too
		fmt.Fprintln(out, "nothing found")
	case !errors.As(err, &code):
		fmt.Fprintf(out, "no valid reply: %v\n", err)
	case code.Group() == errcode.GroupToken:
		fmt.Fprintf(out, "%s: log in again\n", code.Message())
	case code.Group() == errcode.GroupNetwork:
		fmt.Fprintf(out, "%s: try again later\n", code.Message())
	case code.Category() == errcode.CategoryWebhook:
		fmt.Fprintf(out, "refused by the business server with its code %d\n", code)
	default:
		fmt.Fprintf(out, "failed: %v\n", code)
	}
}

func main() {
	handle(os.Stdout, os.Stdin)
}
