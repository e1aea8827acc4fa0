//! The dictionary for other tools.

use crate::codes::Codes;

#[derive(Clone, Copy, clap::ValueEnum)]
pub enum Format {
    Json,
    Csv,
    Markdown,
    Android,
    Apple,
    Arb,
    I18next,
}

/// The dictionary in a format.
pub fn export(codes: &Codes, format: Format, language: &str) -> String {
    let _ = (language, format);
    codes.dictionary.to_json()
}
