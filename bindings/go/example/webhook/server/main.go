// Command server is a business server: it answers the webhook by which an OpenIM server asks before a friend request.
//
//	go run ./example/webhook/server
package main

import (
	"encoding/json"
	"flag"
	"log"
	"net"
	"net/http"

	errcode "github.com/openimsdk/errcode/bindings/go"
	"github.com/openimsdk/errcode/bindings/go/example/webhook/codes"
)

// Request is what an OpenIM server asks. It has more fields, which do not matter here.
type Request struct {
	From string `json:"fromUserID"`
	To   string `json:"toUserID"`
}

// Reply is what an OpenIM server understands. With NextCode 1 it refuses what its user wants, and passes ErrCode on.
type Reply struct {
	ActionCode int32        `json:"actionCode"`
	ErrCode    errcode.Code `json:"errCode"`
	ErrMsg     string       `json:"errMsg"`
	ErrDlt     string       `json:"errDlt"`
	NextCode   int32        `json:"nextCode"`
}

// accounts tells what a friend request to each account is answered with.
var accounts = map[string]errcode.Code{
	"bob":     errcode.OK,
	"carol":   codes.FriendRequestRefused,
	"mallory": codes.AccountForbidden,
}

func beforeAddFriend(w http.ResponseWriter, r *http.Request) {
	var request Request
	code, detail := codes.AccountNotFound, ""
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20)).Decode(&request); err != nil {
		code, detail = errcode.InvalidParameter, err.Error()
	} else if answer, ok := accounts[request.To]; ok {
		code = answer
	}
	reply := Reply{ErrCode: code, ErrDlt: detail}
	if err := code.Err(); err != nil {
		// For developers; a client shows the message of the code, in its own words.
		reply.ErrMsg, reply.NextCode = code.Name(), 1
		log.Printf("friend request from %q to %q: %v", request.From, request.To, err)
	}
	w.Header().Set("Content-Type", "application/json")
	if err := json.NewEncoder(w).Encode(reply); err != nil {
		log.Print(err)
	}
}

func main() {
	address := flag.String("address", "127.0.0.1:8080", "where to listen")
	flag.Parse()
	// A code that is refused is a mistake of the program: it says which one, and why.
	if err := codes.Register(); err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("POST /callbackBeforeAddFriendCommand", beforeAddFriend)
	listener, err := net.Listen("tcp", *address)
	if err != nil {
		log.Fatal(err)
	}
	log.Printf("listening on http://%s", listener.Addr())
	log.Fatal(http.Serve(listener, nil))
}
