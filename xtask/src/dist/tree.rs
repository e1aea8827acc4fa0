//! The files of a package, and archives of them that have the same bytes wherever and whenever they are made.

use super::target::System;
use anyhow::{Context, Result, bail};
use flate2::{Compression, GzBuilder};
use fs_err as fs;
use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use std::path::Path;
use zip::write::SimpleFileOptions;

/// The time that every file in an archive has: the first that a zip can say.
pub const TIME: u64 = 315_532_800;

/// Files by their path, in order.
#[derive(Clone, Default)]
pub struct Tree(BTreeMap<String, Entry>);

#[derive(Clone)]
enum Entry {
    File(Vec<u8>),
    /// A file to run.
    Program(Vec<u8>),
    /// Its path ends with a slash. The others are made without being named, except where it is asked for.
    Folder,
    /// To what it is relative to its own folder.
    Link(String),
}

impl Tree {
    /// Adds a file, or replaces it.
    pub fn file(&mut self, path: impl Into<String>, contents: impl Into<Vec<u8>>) {
        self.0.insert(path.into(), Entry::File(contents.into()));
    }

    /// Adds a file to run.
    pub fn program(&mut self, path: impl Into<String>, contents: impl Into<Vec<u8>>) {
        self.0.insert(path.into(), Entry::Program(contents.into()));
    }

    /// Adds the folders that the files lie in.
    pub fn name_folders(&mut self) {
        let folders =
            |path: &String| path.match_indices('/').map(|(end, _)| path[..=end].to_owned()).collect::<Vec<_>>();
        let folders: Vec<String> = self.0.keys().flat_map(folders).collect();
        self.0.extend(folders.into_iter().map(|folder| (folder, Entry::Folder)));
    }

    /// Adds a symbolic link.
    pub fn link(&mut self, path: impl Into<String>, to: impl Into<String>) {
        self.0.insert(path.into(), Entry::Link(to.into()));
    }

    /// Adds a file of the disk under its own name.
    pub fn copy(&mut self, folder: &str, file: &Path) -> Result<()> {
        let name = file.file_name().and_then(|name| name.to_str()).context("a file name")?;
        self.file(format!("{folder}{name}"), fs::read(file)?);
        Ok(())
    }

    /// Adds all of another tree in a folder of this one: "" or a path that ends with a slash.
    pub fn add(&mut self, folder: &str, other: &Self) {
        for (path, entry) in &other.0 {
            self.0.insert(format!("{folder}{path}"), entry.clone());
        }
    }

    /// The same files in a folder.
    pub fn inside(&self, folder: &str) -> Self {
        let mut tree = Self::default();
        tree.add(&format!("{folder}/"), self);
        tree
    }

    /// The files below a folder of the disk for whose path, relative to it, `keep` is true. A folder's path ends with a
    /// slash; one that is not kept is not looked into.
    pub fn read(folder: &Path, keep: &dyn Fn(&str) -> bool) -> Result<Self> {
        let mut tree = Self::default();
        let mut folders = vec![String::new()];
        while let Some(below) = folders.pop() {
            let here = folder.join(&below);
            for entry in fs::read_dir(&here)? {
                let entry = entry?;
                let name = entry.file_name().into_string().ok().context("a file name that is UTF-8")?;
                let path = format!("{below}{name}");
                if entry.file_type()?.is_dir() {
                    let path = path + "/";
                    if keep(&path) {
                        folders.push(path);
                    }
                } else if keep(&path) {
                    let contents = fs::read(entry.path())?;
                    tree.file(path, contents);
                }
            }
        }
        Ok(tree)
    }

    /// The files with their contents; no links.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().filter_map(|(path, entry)| Some((path.as_str(), entry.contents()?)))
    }

    /// The contents of a file.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path)?.contents()
    }

    /// As a .tar.gz, in which everything belongs to root.
    pub fn tar_gz(&self) -> Result<Vec<u8>> {
        let mut tar = tar::Builder::new(GzBuilder::new().write(Vec::new(), Compression::best()));
        for (path, entry) in &self.0 {
            let contents = entry.contents().unwrap_or_default();
            let mut header = tar::Header::new_gnu();
            header.set_mtime(TIME);
            header.set_uid(0);
            header.set_gid(0);
            header.set_mode(entry.mode());
            header.set_size(contents.len() as u64);
            match entry {
                Entry::Link(to) => {
                    header.set_entry_type(tar::EntryType::Symlink);
                    tar.append_link(&mut header, path, to)?;
                    continue;
                }
                Entry::Folder => header.set_entry_type(tar::EntryType::Directory),
                Entry::File(_) | Entry::Program(_) => {}
            }
            tar.append_data(&mut header, path, contents)?;
        }
        Ok(tar.into_inner()?.finish()?)
    }

    /// As a .zip; also a .jar or an .aar.
    pub fn zip(&self) -> Result<Vec<u8>> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (path, entry) in &self.0 {
            let options = SimpleFileOptions::default().compression_level(Some(9)).unix_permissions(entry.mode());
            zip.start_file(path, options)?;
            zip.write_all(entry.contents().with_context(|| format!("{path} is not for a .zip"))?)?;
        }
        Ok(zip.finish()?.into_inner())
    }

    /// As what people unpack on a system: an archive with one folder. Its name and its contents.
    pub fn archive(&self, folder: &str, system: System) -> Result<(String, Vec<u8>)> {
        let tree = self.inside(folder);
        Ok(match system {
            System::Windows => (format!("{folder}.zip"), tree.zip()?),
            _ => (format!("{folder}.tar.gz"), tree.tar_gz()?),
        })
    }

    /// Writes the files into a folder that is made for them.
    pub fn write(&self, folder: &Path) -> Result<()> {
        for (path, entry) in &self.0 {
            let file = folder.join(path);
            let parent = file.parent().context("a folder")?;
            fs::create_dir_all(parent)?;
            match entry {
                Entry::File(contents) => fs::write(&file, contents)?,
                _ => bail!("{path} is for archives only"),
            }
        }
        Ok(())
    }
}

impl Entry {
    fn contents(&self) -> Option<&[u8]> {
        match self {
            Self::File(contents) | Self::Program(contents) => Some(contents),
            Self::Folder | Self::Link(_) => None,
        }
    }

    /// Who may do what with it.
    fn mode(&self) -> u32 {
        match self {
            Self::File(_) => 0o644,
            Self::Program(_) | Self::Folder => 0o755,
            Self::Link(_) => 0o777,
        }
    }
}
