// Command webhook is a business server: it answers the webhook by which an OpenIM server asks before a friend request.
//
//	go run ./example/webhook             # pure Go
//	go run -tags clib ./example/webhook  # with liberrcode
package main

import (
	"encoding/json"
	"flag"
	"log"
	"net"
	"net/http"

	"github.com/openimsdk/errcode/bindings/go/errcode"
)

// The codes of this business server.
const (
	AccountNotFound errcode.Code = 20002
	RequestRefused  errcode.Code = 20013
)

var codes = []errcode.Custom{
	{Code: AccountNotFound, Action: errcode.ActionTellUser, Name: "ACCOUNT_NOT_FOUND", Message: "There is no such account."},
	{Code: RequestRefused, Action: errcode.ActionTellUser, Name: "REQUEST_REFUSED", Message: "对方不接受好友申请 🔒"},
}

// accounts tells what a friend request to each account is answered with.
var accounts = map[string]errcode.Code{"bob": errcode.OK, "carol": RequestRefused}

// Reply is what an OpenIM server understands. With NextCode 1 it refuses what its user wants, and passes ErrCode on.
type Reply struct {
	ActionCode int32        `json:"actionCode"`
	ErrCode    errcode.Code `json:"errCode"`
	ErrMsg     string       `json:"errMsg"`
	ErrDlt     string       `json:"errDlt"`
	NextCode   int32        `json:"nextCode"`
}

func beforeAddFriend(w http.ResponseWriter, r *http.Request) {
	var request struct {
		From string `json:"fromUserID"`
		To   string `json:"toUserID"`
	}
	code, detail := AccountNotFound, ""
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<20)).Decode(&request); err != nil {
		code, detail = errcode.InvalidParameter, err.Error()
	} else if answer, ok := accounts[request.To]; ok {
		code = answer
	}
	reply := Reply{ErrCode: code, ErrDlt: detail}
	if err := code.Err(); err != nil {
		reply.ErrMsg, reply.NextCode = code.String(), 1
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
	if err := errcode.Register(codes...); err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("/callbackBeforeAddFriendCommand", beforeAddFriend)
	listener, err := net.Listen("tcp", *address)
	if err != nil {
		log.Fatal(err)
	}
	log.Printf("%s, listening on http://%s", library(), listener.Addr())
	log.Fatal(http.Serve(listener, nil))
}
