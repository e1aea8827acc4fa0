// Generated from errcodes.toml by `cargo xtask codegen`. Do not edit.

package io.openim.errcode;

/** What errcodes.toml says, as few constants: a class file has little room for code, and Android for strings. */
final class Facts {
    private Facts() {}

    /** The languages of the texts, by their primary tags. */
    static final String[] LANGUAGES = {"en", "zh"};

    /** The numbers that a program can register. */
    static final int CUSTOM_FIRST = 20001;

    static final int CUSTOM_LAST = 29999;

    /**
     * A line for each code, ascending, with tabs between: number, group, action, name, the message in each language, and
     * the user message in each language, which is empty where that of the action answers.
     */
    static final String CODES =
            ""
                    + "0\t1\t0\tOK\tNormal\t正常\tDone.\t操作成功。\n"
                    + "1\t10\t1\tRPC_CANCELED\tgRPC Canceled: the call between two services was canceled\tgRPC Canceled：服务间调用已取消\t\t\n"
                    + "2\t10\t6\tRPC_UNKNOWN\tgRPC Unknown: a service failed without an OpenIM code\tgRPC Unknown：某个服务出错，但没有返回 OpenIM 错误码\t\t\n"
                    + "3\t10\t4\tRPC_INVALID_ARGUMENT\tgRPC InvalidArgument: a service refused an argument\tgRPC InvalidArgument：某个服务拒绝了参数\t\t\n"
                    + "4\t10\t1\tRPC_DEADLINE_EXCEEDED\tgRPC DeadlineExceeded: a service did not answer in time\tgRPC DeadlineExceeded：某个服务未在规定时间内响应\t\t\n"
                    + "5\t10\t5\tRPC_NOT_FOUND\tgRPC NotFound: a service did not find what was asked for\tgRPC NotFound：某个服务未找到所请求的内容\tThis could not be found. It may have been deleted.\t内容不存在，可能已被删除。\n"
                    + "6\t10\t5\tRPC_ALREADY_EXISTS\tgRPC AlreadyExists: what was to be created already exists\tgRPC AlreadyExists：要创建的内容已存在\tThis already exists. There is no need to submit it again.\t内容已存在，无需重复提交。\n"
                    + "7\t10\t4\tRPC_PERMISSION_DENIED\tgRPC PermissionDenied: a service does not allow this call\tgRPC PermissionDenied：某个服务不允许此调用\tYou do not have permission to do this.\t你没有权限进行此操作。\n"
                    + "8\t10\t1\tRPC_RESOURCE_EXHAUSTED\tgRPC ResourceExhausted: a service has reached a limit\tgRPC ResourceExhausted：某个服务已达到上限\t\t\n"
                    + "9\t10\t4\tRPC_FAILED_PRECONDITION\tgRPC FailedPrecondition: the current state does not allow this call\tgRPC FailedPrecondition：当前状态不允许此调用\t\t\n"
                    + "10\t10\t1\tRPC_ABORTED\tgRPC Aborted: the call was aborted, usually by a conflict with another\tgRPC Aborted：调用已中止，通常是与其他调用冲突\t\t\n"
                    + "11\t10\t4\tRPC_OUT_OF_RANGE\tgRPC OutOfRange: a value is out of range\tgRPC OutOfRange：参数超出有效范围\t\t\n"
                    + "12\t10\t6\tRPC_UNIMPLEMENTED\tgRPC Unimplemented: a service does not have this method\tgRPC Unimplemented：某个服务没有此方法\t\t\n"
                    + "13\t10\t6\tRPC_INTERNAL\tgRPC Internal: a call between two services broke\tgRPC Internal：服务间调用内部出错\t\t\n"
                    + "14\t10\t1\tRPC_UNAVAILABLE\tgRPC Unavailable: a service cannot be reached\tgRPC Unavailable：某个服务无法访问\tThe service is not available right now. Please try again in a moment.\t服务暂时不可用，请稍后再试。\n"
                    + "15\t10\t6\tRPC_DATA_LOSS\tgRPC DataLoss: data is lost or damaged\tgRPC DataLoss：数据丢失或损坏\t\t\n"
                    + "16\t10\t2\tRPC_UNAUTHENTICATED\tgRPC Unauthenticated: a service did not accept the credentials\tgRPC Unauthenticated：某个服务不接受该凭证\t\t\n"
                    + "100\t6\t0\tSDK_HISTORY_PULL_FAILED\tMessage history could not be pulled from the server; in the web SDK also a panic\t从服务端拉取历史消息失败；在 Web SDK 中也可能是发生了 panic\tSome messages could not be loaded. Please try again.\t部分消息加载失败，请重试。\n"
                    + "429\t2\t1\tTOO_MANY_REQUESTS\tToo many requests, try again later\t请求过多，请稍后再试\tThe service is busy right now. Please try again in a moment.\t当前访问人数较多，请稍后再试。\n"
                    + "500\t2\t6\tINTERNAL\tServer internal error, usually an internal network error, need to check if the service is normal\t服务端内部错误，通常是内部网络异常，需要检查服务是否正常\t\t\n"
                    + "1000\t2\t6\tUNKNOWN\tServer error of an unknown kind\t服务端未知错误\t\t\n"
                    + "1001\t2\t4\tINVALID_PARAMETER\tParameter error, need to check if the body and header parameters are correct\t参数错误，需要检查 body 和 header 参数是否正确\t\t\n"
                    + "1002\t2\t4\tPERMISSION_DENIED\tInsufficient permission, usually the token carried in the header parameter is incorrect or permission is exceeded\t权限不足，通常是 header 中携带的 token 不正确或越权操作\tYou do not have permission to do this.\t你没有权限进行此操作。\n"
                    + "1003\t2\t4\tDUPLICATE_KEY\tDatabase primary key duplicate\t数据库主键重复\tThis already exists. There is no need to submit it again.\t内容已存在，无需重复提交。\n"
                    + "1004\t2\t5\tRECORD_NOT_FOUND\tDatabase record not found\t数据库记录不存在\tThis could not be found. It may have been deleted.\t内容不存在，可能已被删除。\n"
                    + "1050\t2\t6\tSECRET_NOT_CHANGED\tServer still uses its default secret, need to change it\t服务端仍在使用默认密钥，需要修改\t\t\n"
                    + "1101\t3\t5\tUSER_NOT_FOUND\tUser ID does not exist\t用户 ID 不存在\tThis user could not be found.\t找不到该用户。\n"
                    + "1102\t3\t5\tUSER_ALREADY_REGISTERED\tUser has already registered\t用户已注册\tThis account is already registered. You can sign in with it.\t该账号已注册，可以直接登录。\n"
                    + "1201\t4\t5\tGROUP_NOT_FOUND\tGroup does not exist\t群组不存在\tThis group could not be found.\t找不到该群组。\n"
                    + "1202\t4\t5\tGROUP_ALREADY_EXISTS\tGroup already exists\t群组已存在\tThis group already exists.\t该群组已存在。\n"
                    + "1203\t4\t5\tNOT_IN_GROUP\tUser is not in the group\t用户不在群组中\tYou are not a member of this group.\t你不在该群组中。\n"
                    + "1204\t4\t5\tGROUP_DISMISSED\tGroup has been dismissed\t群组已解散\tThis group has been disbanded.\t该群组已解散。\n"
                    + "1205\t4\t4\tUNSUPPORTED_GROUP_TYPE\tUnsupported group type\t不支持的群组类型\t\t\n"
                    + "1206\t4\t5\tGROUP_APPLICATION_PROCESSED\tGroup application has been processed, no need to process repeatedly\t入群申请已处理，无需重复处理\tThis request to join has already been handled.\t该入群申请已处理。\n"
                    + "1301\t5\t5\tCANNOT_ADD_SELF\tCannot add yourself as a friend\t不能添加自己为好友\tYou cannot add yourself as a friend.\t不能添加自己为好友。\n"
                    + "1302\t5\t5\tBLOCKED_BY_PEER\tHas been blocked by the other party\t已被对方拉黑\tThis person is not accepting messages from you.\t对方拒收了你的消息。\n"
                    + "1303\t5\t5\tNOT_FRIEND\tThe other party is not your friend\t对方不是你的好友\tYou are not friends with this person yet. Please send a friend request first.\t你们还不是好友，请先发送好友申请。\n"
                    + "1304\t5\t5\tALREADY_FRIEND\tAlready a friend relationship, no need to apply repeatedly\t已经是好友，无需重复申请\tYou are already friends.\t你们已经是好友了。\n"
                    + "1305\t5\t5\tFRIEND_REQUEST_HANDLED\tFriend request has already been handled\t好友申请已处理\tThis friend request has already been handled.\t该好友申请已处理。\n"
                    + "1401\t6\t4\tMESSAGE_READ_DISABLED\tMessage read function is disabled\t消息已读功能已关闭\tRead receipts are turned off.\t消息已读功能已关闭。\n"
                    + "1402\t6\t5\tMEMBER_MUTED\tHas been muted, cannot speak in the group\t已被禁言，无法在群内发言\tYou have been muted in this group.\t你已被禁言，无法在群内发言。\n"
                    + "1403\t6\t5\tGROUP_MUTED\tGroup has been muted, cannot speak\t群组已被禁言，无法发言\tOnly the owner and administrators can send messages in this group right now.\t全员禁言中，只有群主和管理员可以发言。\n"
                    + "1404\t6\t5\tMESSAGE_REVOKED\tThe message has been revoked\t消息已被撤回\tThis message has already been recalled.\t该消息已撤回。\n"
                    + "1405\t7\t2\tAUTHORIZATION_EXPIRED\tAuthorization expired\t授权已过期\t\t\n"
                    + "1501\t7\t2\tTOKEN_EXPIRED\tToken has expired\tToken 已过期\t\t\n"
                    + "1502\t7\t2\tTOKEN_INVALID\tInvalid token\tToken 无效\t\t\n"
                    + "1503\t7\t2\tTOKEN_MALFORMED\tToken format error\tToken 格式错误\t\t\n"
                    + "1504\t7\t6\tTOKEN_NOT_YET_VALID\tToken is not yet effective\tToken 尚未生效\t\t\n"
                    + "1505\t7\t2\tTOKEN_UNKNOWN\tUnknown token error\t未知的 Token 错误\t\t\n"
                    + "1506\t7\t3\tTOKEN_KICKED\tKicked out token, invalid\t已被踢下线，Token 失效\tYou have been signed out here, probably because your account is in use on another device. Please sign in again to continue.\t你的账号可能已在其他设备登录，当前登录已失效，请重新登录。\n"
                    + "1507\t7\t2\tTOKEN_NOT_FOUND\tToken does not exist\tToken 不存在\t\t\n"
                    + "1520\t3\t5\tORGANIZATION_PERMISSION_DENIED\tInsufficient permission in the organization\t组织内权限不足\tYou do not have permission to do this in your organization.\t你在该组织中没有此权限。\n"
                    + "1601\t8\t1\tCONNECTION_LIMIT_EXCEEDED\tNumber of connections exceeds the maximum limit of the gateway\t连接数超过网关的最大限制\tThe service is busy right now. Please try again in a moment.\t当前访问人数较多，请稍后再试。\n"
                    + "1602\t8\t4\tHANDSHAKE_PARAMETER_INVALID\tConnection handshake parameter error\t连接握手参数错误\t\t\n"
                    + "1603\t8\t6\tPUSH_FAILED\tMessage could not be pushed to a connected client\t消息未能推送到在线客户端\t\t\n"
                    + "1604\t8\t6\tIOS_BACKGROUND_PUSH_FAILED\tMessage was not pushed over the connection, the iOS client is in the background\tiOS 客户端在后台，消息未通过长连接推送\t\t\n"
                    + "1701\t9\t1\tFILE_UPLOAD_EXPIRED\tFile upload expired\t文件上传已过期\tThe upload took too long. Please upload the file again.\t上传超时，请重新上传文件。\n"
                    + "10000\t10\t1\tSDK_NETWORK\tNetwork error, the request failed\t网络错误，请求失败\tThere is a problem with the network. Please check your connection and try again.\t网络异常，请检查网络后重试。\n"
                    + "10001\t10\t1\tSDK_NETWORK_TIMEOUT\tNetwork request timed out\t网络请求超时\tThe connection timed out. Please check your network and try again.\t网络超时，请检查网络后重试。\n"
                    + "10002\t2\t4\tSDK_INVALID_PARAMETER\tParameter error in a call to the SDK\t调用 SDK 的参数错误\t\t\n"
                    + "10003\t10\t0\tSDK_CONTEXT_DEADLINE_EXCEEDED\tOperation timed out or was canceled\t操作超时或已取消\tThis took too long or was canceled. Please try again.\t操作超时或已取消，请重试。\n"
                    + "10004\t11\t1\tSDK_RESOURCE_NOT_READY\tResources are not ready, initialization or login has not finished\t资源未就绪，初始化或登录尚未完成\tThe app is still getting ready. Please try again in a moment.\t正在准备中，请稍后再试。\n"
                    + "10005\t2\t0\tSDK_UNKNOWN\tUnknown SDK error, the true code may be in errMsg\t未知的 SDK 错误，真正的错误码可能在 errMsg 中\t\t\n"
                    + "10006\t2\t0\tSDK_INTERNAL\tSDK internal error\tSDK 内部错误\t\t\n"
                    + "10007\t2\t0\tSDK_NO_UPDATE\tNothing to update\t没有可更新的内容\tThere is nothing to update.\t没有需要更新的内容。\n"
                    + "10008\t11\t4\tSDK_NOT_INITIALIZED\tSDK is not initialized\tSDK 未初始化\t\t\n"
                    + "10009\t11\t1\tSDK_NOT_LOGGED_IN\tLogin has not completed\t登录尚未完成\tThe app is still getting ready. Please try again in a moment.\t正在准备中，请稍后再试。\n"
                    + "10100\t3\t5\tSDK_USER_NOT_FOUND\tUser does not exist\t用户不存在\tThis user could not be found.\t找不到该用户。\n"
                    + "10101\t12\t3\tSDK_LOGGED_OUT\tUser has logged out\t用户已退出登录\tYou have been signed out. Please sign in again.\t你已退出登录，请重新登录。\n"
                    + "10102\t12\t0\tSDK_LOGIN_REPEATED\tUser has already logged in\t用户已登录，请勿重复登录\tYou are already signed in.\t你已登录。\n"
                    + "10200\t9\t5\tSDK_FILE_NOT_FOUND\tFile to upload does not exist\t要上传的文件不存在\tThis file could not be found. It may have been moved or deleted.\t找不到该文件，可能已被移动或删除。\n"
                    + "10201\t6\t0\tSDK_MESSAGE_DECOMPRESSION_FAILED\tMessage decompression failed\t消息解压失败\t\t\n"
                    + "10202\t6\t0\tSDK_MESSAGE_DECODE_FAILED\tMessage decoding failed\t消息解码失败\t\t\n"
                    + "10203\t6\t4\tSDK_UNSUPPORTED_REQUEST_IDENTIFIER\tMessage or protocol type on the long connection is not known\t长连接上的消息或协议类型未知\t\t\n"
                    + "10204\t6\t4\tSDK_MESSAGE_REPEATED\tOnly a failed message can be sent again\t只有发送失败的消息才能重发\tThis message has already been sent or is being sent.\t消息已发送或正在发送，请勿重复发送。\n"
                    + "10205\t6\t4\tSDK_UNSUPPORTED_CONTENT_TYPE\tMessage content type is not supported\t不支持的消息内容类型\t\t\n"
                    + "10206\t6\t0\tSDK_MESSAGE_WITHOUT_SEQUENCE\tMessage has no sequence number\t消息没有序列号\tThis cannot be done with a message that has not been sent.\t未发送成功的消息不支持此操作。\n"
                    + "10207\t6\t5\tSDK_MESSAGE_DELETED\tMessage has been deleted\t消息已被删除\tThis message has been deleted.\t该消息已删除。\n"
                    + "10301\t13\t4\tSDK_UNSUPPORTED_FOR_SUPERGROUP\tOperation is not supported for supergroups\t超级群不支持此操作\tThis is not available in this group.\t该群组不支持此操作。\n"
                    + "10302\t13\t4\tSDK_SUPERGROUP_ONLY\tOperation is supported for supergroups only\t仅超级群支持此操作\tThis is not available in this conversation.\t该会话不支持此操作。\n"
                    + "10303\t13\t0\tSDK_UNREAD_COUNT_ZERO\tUnread count is already zero\t未读数已为零\tThere are no unread messages.\t没有未读消息。\n"
                    + "10400\t4\t5\tSDK_GROUP_NOT_FOUND\tGroup does not exist\t群组不存在\tThis group could not be found.\t找不到该群组。\n"
                    + "10401\t4\t4\tSDK_INVALID_GROUP_TYPE\tGroup type is not valid\t群组类型无效\t\t\n"
                    + "20000\t2\t4\tSDK_WEB_REQUEST_FAILED\tWebSocket proxy of the web SDK cannot parse or run a request\tWeb SDK 的 WebSocket 代理无法解析或执行请求\t\t\n"
                    + "80000\t10\t6\tCALLBACK_FAILED\tWebhook call failed\tWebhook 调用失败\t\t\n"
                    + "90002\t2\t6\tDATABASE_ERROR\tDatabase error\t数据库错误\t\t\n"
                    + "90004\t10\t6\tNETWORK_ERROR\tNetwork error, a webhook could not be reached\t网络错误，无法访问 Webhook\t\t\n"
                    + "90007\t2\t6\tDATA_ERROR\tData error, a value or a reply is not as expected\t数据错误，数据或响应不符合预期\t\t\n"
;

    /** As {@link #CODES}, of the OpenIM chat server. */
    static final String CHAT =
            ""
                    + "20001\t0\t5\tCHAT_PASSWORD_WRONG\tThe password is not correct. Please check it and try again.\t密码错误，请检查后重试。\t\t\n"
                    + "20002\t0\t5\tCHAT_ACCOUNT_NOT_FOUND\tThis account does not exist. Please check it, or sign up first.\t账号不存在，请检查后重试或先注册。\t\t\n"
                    + "20003\t0\t5\tCHAT_PHONE_ALREADY_REGISTERED\tThis phone number is already registered. You can sign in with it.\t该手机号已注册，可以直接登录。\t\t\n"
                    + "20004\t0\t5\tCHAT_ACCOUNT_ALREADY_REGISTERED\tThis account name is already taken. Please choose another one, or sign in.\t该账号已注册，请更换或直接登录。\t\t\n"
                    + "20005\t0\t5\tCHAT_VERIFICATION_CODE_TOO_FREQUENT\tPlease wait a moment before you ask for another code.\t验证码获取过于频繁，请稍后再试。\t\t\n"
                    + "20006\t0\t5\tCHAT_VERIFICATION_CODE_MISMATCH\tThe code is not correct. Please check it and try again.\t验证码错误，请检查后重试。\t\t\n"
                    + "20007\t0\t5\tCHAT_VERIFICATION_CODE_EXPIRED\tThis code has expired. Please ask for a new one.\t验证码已过期，请重新获取。\t\t\n"
                    + "20008\t0\t5\tCHAT_VERIFICATION_CODE_TOO_MANY_ATTEMPTS\tToo many attempts with this code. Please ask for a new one.\t验证码错误次数过多，请重新获取。\t\t\n"
                    + "20009\t0\t5\tCHAT_VERIFICATION_CODE_USED\tThis code has already been used. Please ask for a new one.\t该验证码已使用，请重新获取。\t\t\n"
                    + "20010\t0\t5\tCHAT_INVITATION_CODE_USED\tThis invitation code has already been used. Please ask for another one.\t该邀请码已被使用，请更换邀请码。\t\t\n"
                    + "20011\t0\t5\tCHAT_INVITATION_CODE_NOT_FOUND\tThis invitation code is not valid. Please check it and try again.\t邀请码无效，请检查后重试。\t\t\n"
                    + "20012\t0\t5\tCHAT_FORBIDDEN\tYou cannot sign in or sign up at the moment. Please contact support.\t暂时无法登录或注册，请联系客服。\t\t\n"
                    + "20013\t0\t5\tCHAT_FRIEND_REQUEST_REFUSED\tThis person is not accepting friend requests.\t对方已设置不接受好友申请。\t\t\n"
                    + "20014\t0\t5\tCHAT_EMAIL_ALREADY_REGISTERED\tThis e-mail address is already registered. You can sign in with it.\t该邮箱已注册，可以直接登录。\t\t\n"
                    + "20101\t0\t3\tCHAT_TOKEN_NOT_FOUND\tYou have been signed out. Please sign in again.\t登录已失效，请重新登录。\t\t\n"
;
}
