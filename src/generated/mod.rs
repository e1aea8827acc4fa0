//! What `cargo xtask codegen` makes of errcodes.toml, and nothing else.

pub(crate) mod chat;
pub(crate) mod codes;
pub(crate) mod table;
