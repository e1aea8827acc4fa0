//! The throughput of `errcode annotate` on a log: `cargo bench -p openim-errcode-cli`.
//!
//! The command reads the log from a file and writes to a pipe that this program empties, as in
//! `errcode annotate <server.log | grep …`; beside it, `cat` does the same. The fastest of several rounds counts.

use std::error::Error;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// The lines of a server at work: of five one has a code.
const LINES: &[&str] = &[
    r#"2024-05-14 09:26:53.589	INFO	[openim-api.go:112]	rpc server request	{"operationID":"1715650013589","opUserID":"u_4817203","funcName":"/openim.user.user/getDesignateUsers","req":{"userIDs":["u_4817203","u_5520914"]}}"#,
    r#"2024-05-14 09:26:53.591	DEBUG	[user_cache.go:87]	read from cache	{"operationID":"1715650013589","key":"USER_INFO:u_4817203","hit":true,"cost":"413.27µs"}"#,
    r#"2024-05-14 09:26:53.592	INFO	[rpc_server.go:83]	rpc server response success	{"operationID":"1715650013589","funcName":"/openim.user.user/getDesignateUsers","resp":{"usersInfo":[{"userID":"u_4817203","nickname":"Ann","faceURL":"https://example.com/a.png","createTime":1700000000000,"appMangerLevel":1}]}}"#,
    r#"2024-05-14 09:26:53.640	WARN	[api_response.go:41]	api response error	{"operationID":"1715650013633","path":"/group/get_groups_info","resp":{"errCode":1004,"errMsg":"RecordNotFoundError","errDlt":"group sg_2209431 not found"}}"#,
    r#"2024-05-14 09:26:53.655	INFO	[msg_gateway.go:219]	message pushed	{"operationID":"1715650013640","conversationID":"si_u_4817203_u_5520914","seq":90211,"online":["Android","iOS"],"offline":[]}"#,
];

fn main() -> Result<(), Box<dyn Error>> {
    // `cargo test --benches` only sees whether it works.
    let (size, rounds) =
        if std::env::args().any(|argument| argument == "--bench") { (128 << 20, 5) } else { (1 << 20, 1) };
    measure("a log with a code in every fifth line", LINES, size, rounds)?;
    measure("nothing but codes", &["errCode=1501"], size / 4, rounds)?;
    println!("start to end, best of {}", 10 * rounds);
    for (program, arguments) in [(env!("CARGO_BIN_EXE_errcode"), &["1004"][..]), ("true", &[])] {
        let mut best = Duration::MAX;
        for _ in 0..10 * rounds {
            let start = Instant::now();
            Command::new(program).args(arguments).stdout(Stdio::null()).status()?;
            best = best.min(start.elapsed());
        }
        let name = if arguments.is_empty() { "true" } else { "errcode 1004" };
        println!("{name:<17}{:>6.1} ms", best.as_secs_f64() * 1e3);
    }
    Ok(())
}

fn measure(title: &str, lines: &[&str], size: usize, rounds: usize) -> Result<(), Box<dyn Error>> {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("annotate.log");
    let codes = write_log(&path, lines, size)?;
    let length = fs::metadata(&path)?.len();
    println!("{title}: {} MB, {codes} codes, best of {rounds} rounds", length / 1_000_000);

    let mut best = [Duration::MAX; 2];
    for _ in 0..rounds {
        let commands = [Command::new(env!("CARGO_BIN_EXE_errcode")), Command::new("cat")];
        for ((mut command, argument), best) in commands.into_iter().zip(["annotate", "-"]).zip(&mut best) {
            *best = time(command.arg(argument), &path, length)?.min(*best);
        }
    }
    for (name, time) in ["errcode annotate", "cat"].into_iter().zip(best) {
        println!("{name:<17}{:>6.0} MB/s", length as f64 / 1e6 / time.as_secs_f64());
    }
    Ok(fs::remove_file(path)?)
}

/// Writes about `size` bytes and returns how many codes are in them.
fn write_log(path: &Path, lines: &[&str], size: usize) -> io::Result<usize> {
    let text: String = lines.iter().flat_map(|line| [line, "\n"]).collect();
    let repeats = size / text.len();
    let mut file = io::BufWriter::new(File::create(path)?);
    for _ in 0..repeats {
        file.write_all(text.as_bytes())?;
    }
    file.flush()?;
    Ok(repeats * text.matches("errCode").count())
}

fn time(command: &mut Command, log: &Path, length: u64) -> Result<Duration, Box<dyn Error>> {
    let start = Instant::now();
    let mut child = command.stdin(File::open(log)?).stdout(Stdio::piped()).spawn()?;
    let mut output = child.stdout.take().ok_or("it is a pipe")?;
    let mut buffer = vec![0; 1 << 16];
    let mut total = 0;
    loop {
        match output.read(&mut buffer)? {
            0 => break,
            count => total += count as u64,
        }
    }
    if !child.wait()?.success() || total < length {
        return Err(format!("{command:?} wrote {total} of {length} bytes").into());
    }
    Ok(start.elapsed())
}
