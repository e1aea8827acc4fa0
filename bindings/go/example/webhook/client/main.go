// Command client asks the business server as an OpenIM server does, and shows the answer as an app does:
//
//	go run ./example/webhook/client alice carol
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log"
	"net/http"

	errcode "github.com/openimsdk/errcode/bindings/go"
	"github.com/openimsdk/errcode/bindings/go/example/webhook/codes"
)

// ask returns nil if one user may ask another to be a friend, and else an error with the code of the reply.
func ask(url, from, to string) error {
	request, err := json.Marshal(map[string]string{
		"callbackCommand": "callbackBeforeAddFriendCommand",
		"fromUserID":      from,
		"toUserID":        to,
		"reqMsg":          "Hello",
	})
	if err != nil {
		return err
	}
	response, err := http.Post(url+"/callbackBeforeAddFriendCommand", "application/json", bytes.NewReader(request))
	if err != nil {
		return err
	}
	defer response.Body.Close()
	var reply struct {
		Code     errcode.Code `json:"errCode"`
		Detail   string       `json:"errDlt"`
		NextCode int32        `json:"nextCode"`
	}
	if err := json.NewDecoder(response.Body).Decode(&reply); err != nil {
		return fmt.Errorf("read reply: %w", err)
	}
	if reply.NextCode == 1 {
		return fmt.Errorf("friend request to %s: %w", to, reply.Code)
	}
	return nil
}

func main() {
	log.SetFlags(0)
	url := flag.String("url", "http://127.0.0.1:8080", "of the business server")
	flag.Parse()
	if flag.NArg() != 2 {
		log.Fatal("usage: client [-url URL] FROM TO")
	}
	if err := codes.Register(); err != nil {
		log.Fatal(err)
	}

	err := ask(*url, flag.Arg(0), flag.Arg(1))
	var code errcode.Code
	switch {
	case err == nil:
		fmt.Println("request sent")
	case errors.Is(err, codes.AccountNotFound): // one that the client decides by
		fmt.Printf("who is %s?\n", flag.Arg(1))
	case errors.As(err, &code):
		fmt.Println(code.Message())
	default:
		log.Fatal(err)
	}
}
