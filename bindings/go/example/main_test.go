package main

import (
	"os"
	"strings"
)

func Example() {
	for _, reply := range []string{
		`{"errCode":0,"errMsg":"","errDlt":"","data":{"userID":"7"}}`,
		`{"errCode":1501,"errMsg":"TokenExpiredError","errDlt":"token expired at noon","data":null}`,
		`{"errCode":1599,"errMsg":"TokenOfNextYearError","errDlt":"","data":null}`,
		`{"errCode":1101,"errMsg":"UserIDNotFoundError","errDlt":"","data":null}`,
		`{"errCode":20007,"errMsg":"VerifyCodeExpired","errDlt":"","data":null}`,
		`{"errCode":1001,"errMsg":"ArgsError","errDlt":"userID is empty","data":null}`,
		`<html>`,
	} {
		handle(os.Stdout, strings.NewReader(reply))
	}
	// Output:
	// done: {"userID":"7"}
	// Token has expired: log in again
	// Unknown server error code, in the range 0 to 9999: log in again
	// nothing found
	// refused by the business server with its code 20007
	// failed: Parameter error, need to check if the body and header parameters are correct (1001)
	// no valid reply: read reply: invalid character '<' looking for beginning of value
}
