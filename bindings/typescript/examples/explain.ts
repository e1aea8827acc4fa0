// Explains a reply: node explain.js '{"errCode": 1506, "errMsg": "TokenKickedError"}' zh
import { OpenIMError, message, name } from "@openim/errcode";

const [reply = '{ "errCode": 1506, "errMsg": "TokenKickedError" }', language = "en"] = process.argv.slice(2);

const error = OpenIMError.fromReply(JSON.parse(reply));
if (error === undefined) {
  console.log("success");
} else if (error.code === undefined) {
  console.log(error.message);
} else {
  console.log(`${error.code} ${name(error.code) ?? "(unknown)"}: ${message(error.code, language)}`);
  console.log(`server sent: ${error.errMsg}`);
  console.log(`from:        ${error.category}, about ${error.group}`);
  console.log(`do:          ${error.action}`);
  console.log(`show:        ${error.userMessage(language)}`);
}
