// Generated from errcodes.toml by `cargo xtask codegen`. Do not edit.

/// Where a text begins in [`TEXT`]; it ends with a NUL.
pub(crate) type Text = u16;

/// What the table says of a code, or of all unknown codes of a category.
pub(crate) struct Record {
    pub name: Text,
    pub message: [Text; LANGUAGES.len()],
    pub user: [Text; LANGUAGES.len()],
    pub category: u8,
    pub group: u8,
    pub action: u8,
}

/// The languages of the texts: the bytes of the tag as one number. English is the first.
pub(crate) static LANGUAGES: [u32; 2] = [
    tag(b"en"),
    tag(b"zh"),
];

const fn tag(bytes: &[u8]) -> u32 {
    let (mut tag, mut at) = (0, 0);
    while at < bytes.len() {
        tag = tag << 8 | bytes[at] as u32;
        at += 1;
    }
    tag
}

/// The codes that a business server defines.
pub(crate) const FIRST_CUSTOM: i32 = 20001;
pub(crate) const LAST_CUSTOM: i32 = 29999;

/// First and last code of a range, and the group of those that are not known. Not by hundred: 32-bit ARM has no division.
pub(crate) static GROUPS: [(i32, i32, u8); 13] = [
    (1000, 1099, 2),
    (10000, 10099, 2),
    (1100, 1199, 3),
    (10100, 10199, 3),
    (1200, 1299, 4),
    (10400, 10499, 4),
    (1300, 1399, 5),
    (1400, 1499, 6),
    (10200, 10299, 6),
    (1500, 1599, 7),
    (1600, 1699, 8),
    (1700, 1799, 9),
    (10300, 10399, 13),
];

pub(crate) static CATEGORY_NAMES: [Text; 4] = [12553, 12561, 12568, 12575];
pub(crate) static GROUP_NAMES: [Text; 14] = [12553, 12583, 12591, 12599, 12604, 12610, 12623, 12631, 12637, 12648, 12653, 12661, 12671, 12679];
pub(crate) static ACTION_NAMES: [Text; 7] = [12692, 12697, 12703, 12715, 12723, 12732, 12742];

/// How many records are those of categories; those of the codes follow.
pub(crate) const CATEGORIES: usize = 4;

/// The codes, ascending.
pub(crate) static CODES: [i32; 88] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 100, 429, 500,
    1000, 1001, 1002, 1003, 1004, 1050, 1101, 1102, 1201, 1202, 1203, 1204, 1205, 1206, 1301, 1302, 1303, 1304, 1305, 1401,
    1402, 1403, 1404, 1405, 1501, 1502, 1503, 1504, 1505, 1506, 1507, 1520, 1601, 1602, 1603, 1604, 1701, 10000, 10001, 10002,
    10003, 10004, 10005, 10006, 10007, 10008, 10009, 10100, 10101, 10102, 10200, 10201, 10202, 10203, 10204, 10205, 10206, 10207, 10301, 10302,
    10303, 10400, 10401, 20000, 80000, 90002, 90004, 90007,
];

pub(crate) static RECORDS: [Record; 92] = [
    Record { name: 0, message: [13, 63], user: [115, 184], category: 0, group: 0, action: 0 },
    Record { name: 242, message: [262, 312], user: [115, 184], category: 1, group: 0, action: 0 },
    Record { name: 363, message: [383, 438], user: [115, 184], category: 2, group: 0, action: 0 },
    Record { name: 494, message: [515, 585], user: [115, 184], category: 3, group: 0, action: 0 },
    Record { name: 647, message: [650, 657], user: [664, 670], category: 1, group: 1, action: 0 },
    Record { name: 686, message: [699, 757], user: [798, 850], category: 1, group: 10, action: 1 },
    Record { name: 887, message: [899, 953], user: [1022, 1086], category: 1, group: 10, action: 6 },
    Record { name: 1135, message: [1156, 1208], user: [1259, 1345], category: 1, group: 10, action: 4 },
    Record { name: 1409, message: [1431, 1487], user: [798, 850], category: 1, group: 10, action: 1 },
    Record { name: 1551, message: [1565, 1622], user: [1678, 1729], category: 1, group: 10, action: 5 },
    Record { name: 1769, message: [1788, 1846], user: [1895, 1953], category: 1, group: 10, action: 5 },
    Record { name: 1993, message: [2015, 2073], user: [2128, 2167], category: 1, group: 10, action: 4 },
    Record { name: 2201, message: [2224, 2278], user: [798, 850], category: 1, group: 10, action: 1 },
    Record { name: 2331, message: [2355, 2423], user: [1259, 1345], category: 1, group: 10, action: 4 },
    Record { name: 2480, message: [2492, 2563], user: [798, 850], category: 1, group: 10, action: 1 },
    Record { name: 2627, message: [2644, 2685], user: [1259, 1345], category: 1, group: 10, action: 4 },
    Record { name: 2728, message: [2746, 2802], user: [1022, 1086], category: 1, group: 10, action: 6 },
    Record { name: 2851, message: [2864, 2913], user: [1022, 1086], category: 1, group: 10, action: 6 },
    Record { name: 2957, message: [2973, 3019], user: [3063, 3133], category: 1, group: 10, action: 1 },
    Record { name: 3176, message: [3190, 3229], user: [1022, 1086], category: 1, group: 10, action: 6 },
    Record { name: 3267, message: [3287, 3350], user: [3404, 3476], category: 1, group: 10, action: 2 },
    Record { name: 3525, message: [3549, 3630], user: [3712, 3765], category: 1, group: 6, action: 0 },
    Record { name: 3805, message: [3823, 3858], user: [3889, 3950], category: 1, group: 2, action: 1 },
    Record { name: 3996, message: [4005, 4102], user: [1022, 1086], category: 1, group: 2, action: 6 },
    Record { name: 4187, message: [4195, 4227], user: [1022, 1086], category: 1, group: 2, action: 6 },
    Record { name: 4249, message: [4267, 4344], user: [1259, 1345], category: 1, group: 2, action: 4 },
    Record { name: 4407, message: [4425, 4539], user: [2128, 2167], category: 1, group: 2, action: 4 },
    Record { name: 4615, message: [4629, 4660], user: [1895, 1953], category: 1, group: 2, action: 4 },
    Record { name: 4682, message: [4699, 4725], user: [1678, 1729], category: 1, group: 2, action: 5 },
    Record { name: 4750, message: [4769, 4825], user: [1022, 1086], category: 1, group: 2, action: 6 },
    Record { name: 4874, message: [4889, 4912], user: [4932, 4962], category: 1, group: 3, action: 5 },
    Record { name: 4984, message: [5008, 5036], user: [5052, 5113], category: 1, group: 3, action: 5 },
    Record { name: 5156, message: [5172, 5193], user: [5209, 5240], category: 1, group: 4, action: 5 },
    Record { name: 5262, message: [5283, 5304], user: [5320, 5347], category: 1, group: 4, action: 5 },
    Record { name: 5369, message: [5382, 5407], user: [5429, 5465], category: 1, group: 4, action: 5 },
    Record { name: 5490, message: [5506, 5531], user: [5547, 5578], category: 1, group: 4, action: 5 },
    Record { name: 5600, message: [5623, 5646], user: [1259, 1345], category: 1, group: 4, action: 4 },
    Record { name: 5671, message: [5699, 5767], user: [5810, 5857], category: 1, group: 4, action: 5 },
    Record { name: 5885, message: [5901, 5933], user: [5961, 5998], category: 1, group: 5, action: 5 },
    Record { name: 6029, message: [6045, 6081], user: [6100, 6148], category: 1, group: 5, action: 5 },
    Record { name: 6179, message: [6190, 6225], user: [6250, 6328], category: 1, group: 5, action: 5 },
    Record { name: 6380, message: [6395, 6454], user: [6491, 6516], category: 1, group: 5, action: 5 },
    Record { name: 6544, message: [6567, 6607], user: [6629, 6675], category: 1, group: 5, action: 5 },
    Record { name: 6703, message: [6725, 6759], user: [6787, 6817], category: 1, group: 6, action: 4 },
    Record { name: 6848, message: [6861, 6903], user: [6940, 6975], category: 1, group: 6, action: 5 },
    Record { name: 7018, message: [7030, 7065], user: [7099, 7176], category: 1, group: 6, action: 5 },
    Record { name: 7234, message: [7250, 7279], user: [7298, 7338], category: 1, group: 6, action: 5 },
    Record { name: 7360, message: [7382, 7404], user: [3404, 3476], category: 1, group: 7, action: 2 },
    Record { name: 7420, message: [7434, 7452], user: [3404, 3476], category: 1, group: 7, action: 2 },
    Record { name: 7468, message: [7482, 7496], user: [3404, 3476], category: 1, group: 7, action: 2 },
    Record { name: 7509, message: [7525, 7544], user: [3404, 3476], category: 1, group: 7, action: 2 },
    Record { name: 7563, message: [7583, 7610], user: [1022, 1086], category: 1, group: 7, action: 6 },
    Record { name: 7629, message: [7643, 7663], user: [3404, 3476], category: 1, group: 7, action: 2 },
    Record { name: 7686, message: [7699, 7725], user: [7756, 7880], category: 1, group: 7, action: 3 },
    Record { name: 7968, message: [7984, 8005], user: [3404, 3476], category: 1, group: 7, action: 2 },
    Record { name: 8021, message: [8052, 8096], user: [8118, 8178], category: 1, group: 3, action: 5 },
    Record { name: 8215, message: [8241, 8304], user: [3889, 3950], category: 1, group: 8, action: 1 },
    Record { name: 8341, message: [8369, 8406], user: [1259, 1345], category: 1, group: 8, action: 4 },
    Record { name: 8431, message: [8443, 8493], user: [1022, 1086], category: 1, group: 8, action: 6 },
    Record { name: 8530, message: [8557, 8637], user: [1022, 1086], category: 1, group: 8, action: 6 },
    Record { name: 8693, message: [8713, 8733], user: [8755, 8811], category: 1, group: 9, action: 1 },
    Record { name: 8851, message: [8863, 8897], user: [8925, 9006], category: 2, group: 10, action: 1 },
    Record { name: 9049, message: [9069, 9095], user: [9114, 9181], category: 2, group: 10, action: 1 },
    Record { name: 9224, message: [9246, 9283], user: [1259, 1345], category: 2, group: 2, action: 4 },
    Record { name: 9310, message: [9340, 9376], user: [9401, 9455], category: 2, group: 10, action: 0 },
    Record { name: 9495, message: [9518, 9584], user: [9633, 9695], category: 2, group: 11, action: 1 },
    Record { name: 9732, message: [9744, 9794], user: [115, 184], category: 2, group: 2, action: 0 },
    Record { name: 9856, message: [9869, 9888], user: [115, 184], category: 2, group: 2, action: 0 },
    Record { name: 9905, message: [9919, 9937], user: [9962, 9990], category: 2, group: 2, action: 0 },
    Record { name: 10021, message: [10041, 10064], user: [1259, 1345], category: 2, group: 11, action: 4 },
    Record { name: 10081, message: [10099, 10123], user: [9633, 9695], category: 2, group: 11, action: 1 },
    Record { name: 10142, message: [10161, 10181], user: [4932, 4962], category: 2, group: 3, action: 5 },
    Record { name: 10197, message: [10212, 10232], user: [10254, 10302], category: 2, group: 12, action: 3 },
    Record { name: 10342, message: [10361, 10388], user: [10425, 10452], category: 2, group: 12, action: 0 },
    Record { name: 10468, message: [10487, 10517], user: [10545, 10610], category: 2, group: 9, action: 5 },
    Record { name: 10662, message: [10695, 10724], user: [115, 184], category: 2, group: 6, action: 0 },
    Record { name: 10743, message: [10769, 10793], user: [115, 184], category: 2, group: 6, action: 0 },
    Record { name: 10812, message: [10847, 10908], user: [1259, 1345], category: 2, group: 6, action: 4 },
    Record { name: 10951, message: [10972, 11012], user: [11052, 11105], category: 2, group: 6, action: 4 },
    Record { name: 11160, message: [11189, 11227], user: [1259, 1345], category: 2, group: 6, action: 4 },
    Record { name: 11258, message: [11287, 11318], user: [11340, 11399], category: 2, group: 6, action: 0 },
    Record { name: 11445, message: [11465, 11490], user: [11509, 11540], category: 2, group: 6, action: 5 },
    Record { name: 11562, message: [11593, 11636], user: [11664, 11701], category: 2, group: 13, action: 4 },
    Record { name: 11732, message: [11752, 11796], user: [11824, 11868], category: 2, group: 13, action: 4 },
    Record { name: 11899, message: [11921, 11950], user: [11969, 11999], category: 2, group: 13, action: 0 },
    Record { name: 12021, message: [5172, 5193], user: [5209, 5240], category: 2, group: 4, action: 5 },
    Record { name: 12041, message: [12064, 12088], user: [1259, 1345], category: 2, group: 4, action: 4 },
    Record { name: 12107, message: [12130, 12191], user: [1259, 1345], category: 2, group: 2, action: 4 },
    Record { name: 12247, message: [12263, 12283], user: [1022, 1086], category: 0, group: 10, action: 6 },
    Record { name: 12304, message: [12319, 12334], user: [1022, 1086], category: 0, group: 2, action: 6 },
    Record { name: 12350, message: [12364, 12410], user: [1022, 1086], category: 0, group: 10, action: 6 },
    Record { name: 12446, message: [12457, 12507], user: [1022, 1086], category: 0, group: 2, action: 6 },
];

/// By code / 64: the number of its page.
pub(crate) static PAGES: [u8; 1408] = [
    0, 1, 2, 2, 2, 2, 3, 4, 2, 2, 2, 2, 2, 2, 2, 5, 6, 7, 8, 2,
    9, 10, 2, 11, 2, 12, 13, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 14, 15, 16, 17,
    18, 16, 19, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
    16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
    16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
    16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
    16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
    16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
    16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
    16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 20, 21, 21, 21, 21, 21, 21, 21,
    21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21,
    21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21,
    21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21,
    21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21,
    21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21,
    21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21,
    21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21,
    21, 21, 21, 21, 21, 21, 21, 21, 22, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 24, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 25, 23,
];

/// 64 a page: the index of the record of each code.
pub(crate) static LEAVES: [u8; 1664] = [
    4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    21, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 22, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 23, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    24, 25, 26, 27, 28, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 29, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 30, 31, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 32, 33, 34, 35, 36, 37, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 38, 39, 40,
    41, 42, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 43, 44, 45,
    46, 47, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 48, 49, 50, 51, 52, 53, 54,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 55, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 56, 57, 58, 59, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 60, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 61, 62, 63, 64, 65, 66, 67, 68,
    69, 70, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 71, 72, 73, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 74, 75, 76, 77, 78, 79, 80, 81,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 82, 83, 84, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 85, 86, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 87, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 88, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 89, 0,
    90, 0, 0, 91, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0,
];

pub(crate) static TEXT: [u8; 12751] = *b"\
UNKNOWN_CODE\0\
Unknown error code, outside every published range\0\
\xe6\x9c\xaa\xe7\x9f\xa5\xe9\x94\x99\xe8\xaf\xaf\xe7\xa0\x81\xef\xbc\x8c\xe4\xb8\x8d\xe5\x9c\xa8\xe4\xbb\xbb\xe4\xbd\x95\xe5\xb7\xb2\xe5\x85\xac\xe5\xb8\x83\xe7\x9a\x84\xe8\x8c\x83\xe5\x9b\xb4\xe5\x86\x85\0\
Something went wrong. If it keeps happening, please contact support.\0\
\xe5\x87\xba\xe4\xba\x86\xe7\x82\xb9\xe9\x97\xae\xe9\xa2\x98\xe3\x80\x82\xe5\xa6\x82\xe6\x9e\x9c\xe5\x8f\x8d\xe5\xa4\x8d\xe5\x87\xba\xe7\x8e\xb0\xef\xbc\x8c\xe8\xaf\xb7\xe8\x81\x94\xe7\xb3\xbb\xe5\xae\xa2\xe6\x9c\x8d\xe3\x80\x82\0\
UNKNOWN_SERVER_CODE\0\
Unknown server error code, in the range 0 to 9999\0\
\xe6\x9c\xaa\xe7\x9f\xa5\xe7\x9a\x84\xe6\x9c\x8d\xe5\x8a\xa1\xe7\xab\xaf\xe9\x94\x99\xe8\xaf\xaf\xe7\xa0\x81\xef\xbc\x8c\xe8\x8c\x83\xe5\x9b\xb4\xe4\xb8\xba 0 \xe8\x87\xb3 9999\0\
UNKNOWN_CLIENT_CODE\0\
Unknown client error code, in the range 10000 to 20000\0\
\xe6\x9c\xaa\xe7\x9f\xa5\xe7\x9a\x84\xe5\xae\xa2\xe6\x88\xb7\xe7\xab\xaf\xe9\x94\x99\xe8\xaf\xaf\xe7\xa0\x81\xef\xbc\x8c\xe8\x8c\x83\xe5\x9b\xb4\xe4\xb8\xba 10000 \xe8\x87\xb3 20000\0\
UNKNOWN_WEBHOOK_CODE\0\
Custom error code of the business server, in the range 20001 to 29999\0\
\xe4\xb8\x9a\xe5\x8a\xa1\xe6\x9c\x8d\xe5\x8a\xa1\xe5\x99\xa8\xe8\x87\xaa\xe5\xae\x9a\xe4\xb9\x89\xe9\x94\x99\xe8\xaf\xaf\xe7\xa0\x81\xef\xbc\x8c\xe8\x8c\x83\xe5\x9b\xb4\xe4\xb8\xba 20001 \xe8\x87\xb3 29999\0\
OK\0\
Normal\0\
\xe6\xad\xa3\xe5\xb8\xb8\0\
Done.\0\
\xe6\x93\x8d\xe4\xbd\x9c\xe6\x88\x90\xe5\x8a\x9f\xe3\x80\x82\0\
RPC_CANCELED\0\
gRPC Canceled: the call between two services was canceled\0\
gRPC Canceled\xef\xbc\x9a\xe6\x9c\x8d\xe5\x8a\xa1\xe9\x97\xb4\xe8\xb0\x83\xe7\x94\xa8\xe5\xb7\xb2\xe5\x8f\x96\xe6\xb6\x88\0\
Something went wrong. Please try again in a moment.\0\
\xe5\x87\xba\xe4\xba\x86\xe7\x82\xb9\xe9\x97\xae\xe9\xa2\x98\xef\xbc\x8c\xe8\xaf\xb7\xe7\xa8\x8d\xe5\x90\x8e\xe5\x86\x8d\xe8\xaf\x95\xe3\x80\x82\0\
RPC_UNKNOWN\0\
gRPC Unknown: a service failed without an OpenIM code\0\
gRPC Unknown\xef\xbc\x9a\xe6\x9f\x90\xe4\xb8\xaa\xe6\x9c\x8d\xe5\x8a\xa1\xe5\x87\xba\xe9\x94\x99\xef\xbc\x8c\xe4\xbd\x86\xe6\xb2\xa1\xe6\x9c\x89\xe8\xbf\x94\xe5\x9b\x9e OpenIM \xe9\x94\x99\xe8\xaf\xaf\xe7\xa0\x81\0\
Sorry, the service is having a problem. Please try again later.\0\
\xe6\x8a\xb1\xe6\xad\x89\xef\xbc\x8c\xe6\x9c\x8d\xe5\x8a\xa1\xe5\x87\xba\xe7\x8e\xb0\xe5\xbc\x82\xe5\xb8\xb8\xef\xbc\x8c\xe8\xaf\xb7\xe7\xa8\x8d\xe5\x90\x8e\xe5\x86\x8d\xe8\xaf\x95\xe3\x80\x82\0\
RPC_INVALID_ARGUMENT\0\
gRPC InvalidArgument: a service refused an argument\0\
gRPC InvalidArgument\xef\xbc\x9a\xe6\x9f\x90\xe4\xb8\xaa\xe6\x9c\x8d\xe5\x8a\xa1\xe6\x8b\x92\xe7\xbb\x9d\xe4\xba\x86\xe5\x8f\x82\xe6\x95\xb0\0\
This could not be done. Please make sure that you have the latest version of the app.\0\
\xe6\x93\x8d\xe4\xbd\x9c\xe6\x9c\xaa\xe8\x83\xbd\xe5\xae\x8c\xe6\x88\x90\xef\xbc\x8c\xe8\xaf\xb7\xe7\xa1\xae\xe8\xae\xa4\xe5\xba\x94\xe7\x94\xa8\xe5\xb7\xb2\xe6\x9b\xb4\xe6\x96\xb0\xe5\x88\xb0\xe6\x9c\x80\xe6\x96\xb0\xe7\x89\x88\xe6\x9c\xac\xe3\x80\x82\0\
RPC_DEADLINE_EXCEEDED\0\
gRPC DeadlineExceeded: a service did not answer in time\0\
gRPC DeadlineExceeded\xef\xbc\x9a\xe6\x9f\x90\xe4\xb8\xaa\xe6\x9c\x8d\xe5\x8a\xa1\xe6\x9c\xaa\xe5\x9c\xa8\xe8\xa7\x84\xe5\xae\x9a\xe6\x97\xb6\xe9\x97\xb4\xe5\x86\x85\xe5\x93\x8d\xe5\xba\x94\0\
RPC_NOT_FOUND\0\
gRPC NotFound: a service did not find what was asked for\0\
gRPC NotFound\xef\xbc\x9a\xe6\x9f\x90\xe4\xb8\xaa\xe6\x9c\x8d\xe5\x8a\xa1\xe6\x9c\xaa\xe6\x89\xbe\xe5\x88\xb0\xe6\x89\x80\xe8\xaf\xb7\xe6\xb1\x82\xe7\x9a\x84\xe5\x86\x85\xe5\xae\xb9\0\
This could not be found. It may have been deleted.\0\
\xe5\x86\x85\xe5\xae\xb9\xe4\xb8\x8d\xe5\xad\x98\xe5\x9c\xa8\xef\xbc\x8c\xe5\x8f\xaf\xe8\x83\xbd\xe5\xb7\xb2\xe8\xa2\xab\xe5\x88\xa0\xe9\x99\xa4\xe3\x80\x82\0\
RPC_ALREADY_EXISTS\0\
gRPC AlreadyExists: what was to be created already exists\0\
gRPC AlreadyExists\xef\xbc\x9a\xe8\xa6\x81\xe5\x88\x9b\xe5\xbb\xba\xe7\x9a\x84\xe5\x86\x85\xe5\xae\xb9\xe5\xb7\xb2\xe5\xad\x98\xe5\x9c\xa8\0\
This already exists. There is no need to submit it again.\0\
\xe5\x86\x85\xe5\xae\xb9\xe5\xb7\xb2\xe5\xad\x98\xe5\x9c\xa8\xef\xbc\x8c\xe6\x97\xa0\xe9\x9c\x80\xe9\x87\x8d\xe5\xa4\x8d\xe6\x8f\x90\xe4\xba\xa4\xe3\x80\x82\0\
RPC_PERMISSION_DENIED\0\
gRPC PermissionDenied: a service does not allow this call\0\
gRPC PermissionDenied\xef\xbc\x9a\xe6\x9f\x90\xe4\xb8\xaa\xe6\x9c\x8d\xe5\x8a\xa1\xe4\xb8\x8d\xe5\x85\x81\xe8\xae\xb8\xe6\xad\xa4\xe8\xb0\x83\xe7\x94\xa8\0\
You do not have permission to do this.\0\
\xe4\xbd\xa0\xe6\xb2\xa1\xe6\x9c\x89\xe6\x9d\x83\xe9\x99\x90\xe8\xbf\x9b\xe8\xa1\x8c\xe6\xad\xa4\xe6\x93\x8d\xe4\xbd\x9c\xe3\x80\x82\0\
RPC_RESOURCE_EXHAUSTED\0\
gRPC ResourceExhausted: a service has reached a limit\0\
gRPC ResourceExhausted\xef\xbc\x9a\xe6\x9f\x90\xe4\xb8\xaa\xe6\x9c\x8d\xe5\x8a\xa1\xe5\xb7\xb2\xe8\xbe\xbe\xe5\x88\xb0\xe4\xb8\x8a\xe9\x99\x90\0\
RPC_FAILED_PRECONDITION\0\
gRPC FailedPrecondition: the current state does not allow this call\0\
gRPC FailedPrecondition\xef\xbc\x9a\xe5\xbd\x93\xe5\x89\x8d\xe7\x8a\xb6\xe6\x80\x81\xe4\xb8\x8d\xe5\x85\x81\xe8\xae\xb8\xe6\xad\xa4\xe8\xb0\x83\xe7\x94\xa8\0\
RPC_ABORTED\0\
gRPC Aborted: the call was aborted, usually by a conflict with another\0\
gRPC Aborted\xef\xbc\x9a\xe8\xb0\x83\xe7\x94\xa8\xe5\xb7\xb2\xe4\xb8\xad\xe6\xad\xa2\xef\xbc\x8c\xe9\x80\x9a\xe5\xb8\xb8\xe6\x98\xaf\xe4\xb8\x8e\xe5\x85\xb6\xe4\xbb\x96\xe8\xb0\x83\xe7\x94\xa8\xe5\x86\xb2\xe7\xaa\x81\0\
RPC_OUT_OF_RANGE\0\
gRPC OutOfRange: a value is out of range\0\
gRPC OutOfRange\xef\xbc\x9a\xe5\x8f\x82\xe6\x95\xb0\xe8\xb6\x85\xe5\x87\xba\xe6\x9c\x89\xe6\x95\x88\xe8\x8c\x83\xe5\x9b\xb4\0\
RPC_UNIMPLEMENTED\0\
gRPC Unimplemented: a service does not have this method\0\
gRPC Unimplemented\xef\xbc\x9a\xe6\x9f\x90\xe4\xb8\xaa\xe6\x9c\x8d\xe5\x8a\xa1\xe6\xb2\xa1\xe6\x9c\x89\xe6\xad\xa4\xe6\x96\xb9\xe6\xb3\x95\0\
RPC_INTERNAL\0\
gRPC Internal: a call between two services broke\0\
gRPC Internal\xef\xbc\x9a\xe6\x9c\x8d\xe5\x8a\xa1\xe9\x97\xb4\xe8\xb0\x83\xe7\x94\xa8\xe5\x86\x85\xe9\x83\xa8\xe5\x87\xba\xe9\x94\x99\0\
RPC_UNAVAILABLE\0\
gRPC Unavailable: a service cannot be reached\0\
gRPC Unavailable\xef\xbc\x9a\xe6\x9f\x90\xe4\xb8\xaa\xe6\x9c\x8d\xe5\x8a\xa1\xe6\x97\xa0\xe6\xb3\x95\xe8\xae\xbf\xe9\x97\xae\0\
The service is not available right now. Please try again in a moment.\0\
\xe6\x9c\x8d\xe5\x8a\xa1\xe6\x9a\x82\xe6\x97\xb6\xe4\xb8\x8d\xe5\x8f\xaf\xe7\x94\xa8\xef\xbc\x8c\xe8\xaf\xb7\xe7\xa8\x8d\xe5\x90\x8e\xe5\x86\x8d\xe8\xaf\x95\xe3\x80\x82\0\
RPC_DATA_LOSS\0\
gRPC DataLoss: data is lost or damaged\0\
gRPC DataLoss\xef\xbc\x9a\xe6\x95\xb0\xe6\x8d\xae\xe4\xb8\xa2\xe5\xa4\xb1\xe6\x88\x96\xe6\x8d\x9f\xe5\x9d\x8f\0\
RPC_UNAUTHENTICATED\0\
gRPC Unauthenticated: a service did not accept the credentials\0\
gRPC Unauthenticated\xef\xbc\x9a\xe6\x9f\x90\xe4\xb8\xaa\xe6\x9c\x8d\xe5\x8a\xa1\xe4\xb8\x8d\xe6\x8e\xa5\xe5\x8f\x97\xe8\xaf\xa5\xe5\x87\xad\xe8\xaf\x81\0\
Your sign-in could not be verified. Please try again, or sign in again.\0\
\xe7\x99\xbb\xe5\xbd\x95\xe7\x8a\xb6\xe6\x80\x81\xe5\xbc\x82\xe5\xb8\xb8\xef\xbc\x8c\xe8\xaf\xb7\xe9\x87\x8d\xe8\xaf\x95\xe6\x88\x96\xe9\x87\x8d\xe6\x96\xb0\xe7\x99\xbb\xe5\xbd\x95\xe3\x80\x82\0\
SDK_HISTORY_PULL_FAILED\0\
Message history could not be pulled from the server; in the web SDK also a panic\0\
\xe4\xbb\x8e\xe6\x9c\x8d\xe5\x8a\xa1\xe7\xab\xaf\xe6\x8b\x89\xe5\x8f\x96\xe5\x8e\x86\xe5\x8f\xb2\xe6\xb6\x88\xe6\x81\xaf\xe5\xa4\xb1\xe8\xb4\xa5\xef\xbc\x9b\xe5\x9c\xa8 Web SDK \xe4\xb8\xad\xe4\xb9\x9f\xe5\x8f\xaf\xe8\x83\xbd\xe6\x98\xaf\xe5\x8f\x91\xe7\x94\x9f\xe4\xba\x86 panic\0\
Some messages could not be loaded. Please try again.\0\
\xe9\x83\xa8\xe5\x88\x86\xe6\xb6\x88\xe6\x81\xaf\xe5\x8a\xa0\xe8\xbd\xbd\xe5\xa4\xb1\xe8\xb4\xa5\xef\xbc\x8c\xe8\xaf\xb7\xe9\x87\x8d\xe8\xaf\x95\xe3\x80\x82\0\
TOO_MANY_REQUESTS\0\
Too many requests, try again later\0\
\xe8\xaf\xb7\xe6\xb1\x82\xe8\xbf\x87\xe5\xa4\x9a\xef\xbc\x8c\xe8\xaf\xb7\xe7\xa8\x8d\xe5\x90\x8e\xe5\x86\x8d\xe8\xaf\x95\0\
The service is busy right now. Please try again in a moment.\0\
\xe5\xbd\x93\xe5\x89\x8d\xe8\xae\xbf\xe9\x97\xae\xe4\xba\xba\xe6\x95\xb0\xe8\xbe\x83\xe5\xa4\x9a\xef\xbc\x8c\xe8\xaf\xb7\xe7\xa8\x8d\xe5\x90\x8e\xe5\x86\x8d\xe8\xaf\x95\xe3\x80\x82\0\
INTERNAL\0\
Server internal error, usually an internal network error, need to check if the service is normal\0\
\xe6\x9c\x8d\xe5\x8a\xa1\xe7\xab\xaf\xe5\x86\x85\xe9\x83\xa8\xe9\x94\x99\xe8\xaf\xaf\xef\xbc\x8c\xe9\x80\x9a\xe5\xb8\xb8\xe6\x98\xaf\xe5\x86\x85\xe9\x83\xa8\xe7\xbd\x91\xe7\xbb\x9c\xe5\xbc\x82\xe5\xb8\xb8\xef\xbc\x8c\xe9\x9c\x80\xe8\xa6\x81\xe6\xa3\x80\xe6\x9f\xa5\xe6\x9c\x8d\xe5\x8a\xa1\xe6\x98\xaf\xe5\x90\xa6\xe6\xad\xa3\xe5\xb8\xb8\0\
UNKNOWN\0\
Server error of an unknown kind\0\
\xe6\x9c\x8d\xe5\x8a\xa1\xe7\xab\xaf\xe6\x9c\xaa\xe7\x9f\xa5\xe9\x94\x99\xe8\xaf\xaf\0\
INVALID_PARAMETER\0\
Parameter error, need to check if the body and header parameters are correct\0\
\xe5\x8f\x82\xe6\x95\xb0\xe9\x94\x99\xe8\xaf\xaf\xef\xbc\x8c\xe9\x9c\x80\xe8\xa6\x81\xe6\xa3\x80\xe6\x9f\xa5 body \xe5\x92\x8c header \xe5\x8f\x82\xe6\x95\xb0\xe6\x98\xaf\xe5\x90\xa6\xe6\xad\xa3\xe7\xa1\xae\0\
PERMISSION_DENIED\0\
Insufficient permission, usually the token carried in the header parameter is incorrect or permission is exceeded\0\
\xe6\x9d\x83\xe9\x99\x90\xe4\xb8\x8d\xe8\xb6\xb3\xef\xbc\x8c\xe9\x80\x9a\xe5\xb8\xb8\xe6\x98\xaf header \xe4\xb8\xad\xe6\x90\xba\xe5\xb8\xa6\xe7\x9a\x84 token \xe4\xb8\x8d\xe6\xad\xa3\xe7\xa1\xae\xe6\x88\x96\xe8\xb6\x8a\xe6\x9d\x83\xe6\x93\x8d\xe4\xbd\x9c\0\
DUPLICATE_KEY\0\
Database primary key duplicate\0\
\xe6\x95\xb0\xe6\x8d\xae\xe5\xba\x93\xe4\xb8\xbb\xe9\x94\xae\xe9\x87\x8d\xe5\xa4\x8d\0\
RECORD_NOT_FOUND\0\
Database record not found\0\
\xe6\x95\xb0\xe6\x8d\xae\xe5\xba\x93\xe8\xae\xb0\xe5\xbd\x95\xe4\xb8\x8d\xe5\xad\x98\xe5\x9c\xa8\0\
SECRET_NOT_CHANGED\0\
Server still uses its default secret, need to change it\0\
\xe6\x9c\x8d\xe5\x8a\xa1\xe7\xab\xaf\xe4\xbb\x8d\xe5\x9c\xa8\xe4\xbd\xbf\xe7\x94\xa8\xe9\xbb\x98\xe8\xae\xa4\xe5\xaf\x86\xe9\x92\xa5\xef\xbc\x8c\xe9\x9c\x80\xe8\xa6\x81\xe4\xbf\xae\xe6\x94\xb9\0\
USER_NOT_FOUND\0\
User ID does not exist\0\
\xe7\x94\xa8\xe6\x88\xb7 ID \xe4\xb8\x8d\xe5\xad\x98\xe5\x9c\xa8\0\
This user could not be found.\0\
\xe6\x89\xbe\xe4\xb8\x8d\xe5\x88\xb0\xe8\xaf\xa5\xe7\x94\xa8\xe6\x88\xb7\xe3\x80\x82\0\
USER_ALREADY_REGISTERED\0\
User has already registered\0\
\xe7\x94\xa8\xe6\x88\xb7\xe5\xb7\xb2\xe6\xb3\xa8\xe5\x86\x8c\0\
This account is already registered. You can sign in with it.\0\
\xe8\xaf\xa5\xe8\xb4\xa6\xe5\x8f\xb7\xe5\xb7\xb2\xe6\xb3\xa8\xe5\x86\x8c\xef\xbc\x8c\xe5\x8f\xaf\xe4\xbb\xa5\xe7\x9b\xb4\xe6\x8e\xa5\xe7\x99\xbb\xe5\xbd\x95\xe3\x80\x82\0\
GROUP_NOT_FOUND\0\
Group does not exist\0\
\xe7\xbe\xa4\xe7\xbb\x84\xe4\xb8\x8d\xe5\xad\x98\xe5\x9c\xa8\0\
This group could not be found.\0\
\xe6\x89\xbe\xe4\xb8\x8d\xe5\x88\xb0\xe8\xaf\xa5\xe7\xbe\xa4\xe7\xbb\x84\xe3\x80\x82\0\
GROUP_ALREADY_EXISTS\0\
Group already exists\0\
\xe7\xbe\xa4\xe7\xbb\x84\xe5\xb7\xb2\xe5\xad\x98\xe5\x9c\xa8\0\
This group already exists.\0\
\xe8\xaf\xa5\xe7\xbe\xa4\xe7\xbb\x84\xe5\xb7\xb2\xe5\xad\x98\xe5\x9c\xa8\xe3\x80\x82\0\
NOT_IN_GROUP\0\
User is not in the group\0\
\xe7\x94\xa8\xe6\x88\xb7\xe4\xb8\x8d\xe5\x9c\xa8\xe7\xbe\xa4\xe7\xbb\x84\xe4\xb8\xad\0\
You are not a member of this group.\0\
\xe4\xbd\xa0\xe4\xb8\x8d\xe5\x9c\xa8\xe8\xaf\xa5\xe7\xbe\xa4\xe7\xbb\x84\xe4\xb8\xad\xe3\x80\x82\0\
GROUP_DISMISSED\0\
Group has been dismissed\0\
\xe7\xbe\xa4\xe7\xbb\x84\xe5\xb7\xb2\xe8\xa7\xa3\xe6\x95\xa3\0\
This group has been disbanded.\0\
\xe8\xaf\xa5\xe7\xbe\xa4\xe7\xbb\x84\xe5\xb7\xb2\xe8\xa7\xa3\xe6\x95\xa3\xe3\x80\x82\0\
UNSUPPORTED_GROUP_TYPE\0\
Unsupported group type\0\
\xe4\xb8\x8d\xe6\x94\xaf\xe6\x8c\x81\xe7\x9a\x84\xe7\xbe\xa4\xe7\xbb\x84\xe7\xb1\xbb\xe5\x9e\x8b\0\
GROUP_APPLICATION_PROCESSED\0\
Group application has been processed, no need to process repeatedly\0\
\xe5\x85\xa5\xe7\xbe\xa4\xe7\x94\xb3\xe8\xaf\xb7\xe5\xb7\xb2\xe5\xa4\x84\xe7\x90\x86\xef\xbc\x8c\xe6\x97\xa0\xe9\x9c\x80\xe9\x87\x8d\xe5\xa4\x8d\xe5\xa4\x84\xe7\x90\x86\0\
This request to join has already been handled.\0\
\xe8\xaf\xa5\xe5\x85\xa5\xe7\xbe\xa4\xe7\x94\xb3\xe8\xaf\xb7\xe5\xb7\xb2\xe5\xa4\x84\xe7\x90\x86\xe3\x80\x82\0\
CANNOT_ADD_SELF\0\
Cannot add yourself as a friend\0\
\xe4\xb8\x8d\xe8\x83\xbd\xe6\xb7\xbb\xe5\x8a\xa0\xe8\x87\xaa\xe5\xb7\xb1\xe4\xb8\xba\xe5\xa5\xbd\xe5\x8f\x8b\0\
You cannot add yourself as a friend.\0\
\xe4\xb8\x8d\xe8\x83\xbd\xe6\xb7\xbb\xe5\x8a\xa0\xe8\x87\xaa\xe5\xb7\xb1\xe4\xb8\xba\xe5\xa5\xbd\xe5\x8f\x8b\xe3\x80\x82\0\
BLOCKED_BY_PEER\0\
Has been blocked by the other party\0\
\xe5\xb7\xb2\xe8\xa2\xab\xe5\xaf\xb9\xe6\x96\xb9\xe6\x8b\x89\xe9\xbb\x91\0\
This person is not accepting messages from you.\0\
\xe5\xaf\xb9\xe6\x96\xb9\xe6\x8b\x92\xe6\x94\xb6\xe4\xba\x86\xe4\xbd\xa0\xe7\x9a\x84\xe6\xb6\x88\xe6\x81\xaf\xe3\x80\x82\0\
NOT_FRIEND\0\
The other party is not your friend\0\
\xe5\xaf\xb9\xe6\x96\xb9\xe4\xb8\x8d\xe6\x98\xaf\xe4\xbd\xa0\xe7\x9a\x84\xe5\xa5\xbd\xe5\x8f\x8b\0\
You are not friends with this person yet. Please send a friend request first.\0\
\xe4\xbd\xa0\xe4\xbb\xac\xe8\xbf\x98\xe4\xb8\x8d\xe6\x98\xaf\xe5\xa5\xbd\xe5\x8f\x8b\xef\xbc\x8c\xe8\xaf\xb7\xe5\x85\x88\xe5\x8f\x91\xe9\x80\x81\xe5\xa5\xbd\xe5\x8f\x8b\xe7\x94\xb3\xe8\xaf\xb7\xe3\x80\x82\0\
ALREADY_FRIEND\0\
Already a friend relationship, no need to apply repeatedly\0\
\xe5\xb7\xb2\xe7\xbb\x8f\xe6\x98\xaf\xe5\xa5\xbd\xe5\x8f\x8b\xef\xbc\x8c\xe6\x97\xa0\xe9\x9c\x80\xe9\x87\x8d\xe5\xa4\x8d\xe7\x94\xb3\xe8\xaf\xb7\0\
You are already friends.\0\
\xe4\xbd\xa0\xe4\xbb\xac\xe5\xb7\xb2\xe7\xbb\x8f\xe6\x98\xaf\xe5\xa5\xbd\xe5\x8f\x8b\xe4\xba\x86\xe3\x80\x82\0\
FRIEND_REQUEST_HANDLED\0\
Friend request has already been handled\0\
\xe5\xa5\xbd\xe5\x8f\x8b\xe7\x94\xb3\xe8\xaf\xb7\xe5\xb7\xb2\xe5\xa4\x84\xe7\x90\x86\0\
This friend request has already been handled.\0\
\xe8\xaf\xa5\xe5\xa5\xbd\xe5\x8f\x8b\xe7\x94\xb3\xe8\xaf\xb7\xe5\xb7\xb2\xe5\xa4\x84\xe7\x90\x86\xe3\x80\x82\0\
MESSAGE_READ_DISABLED\0\
Message read function is disabled\0\
\xe6\xb6\x88\xe6\x81\xaf\xe5\xb7\xb2\xe8\xaf\xbb\xe5\x8a\x9f\xe8\x83\xbd\xe5\xb7\xb2\xe5\x85\xb3\xe9\x97\xad\0\
Read receipts are turned off.\0\
\xe6\xb6\x88\xe6\x81\xaf\xe5\xb7\xb2\xe8\xaf\xbb\xe5\x8a\x9f\xe8\x83\xbd\xe5\xb7\xb2\xe5\x85\xb3\xe9\x97\xad\xe3\x80\x82\0\
MEMBER_MUTED\0\
Has been muted, cannot speak in the group\0\
\xe5\xb7\xb2\xe8\xa2\xab\xe7\xa6\x81\xe8\xa8\x80\xef\xbc\x8c\xe6\x97\xa0\xe6\xb3\x95\xe5\x9c\xa8\xe7\xbe\xa4\xe5\x86\x85\xe5\x8f\x91\xe8\xa8\x80\0\
You have been muted in this group.\0\
\xe4\xbd\xa0\xe5\xb7\xb2\xe8\xa2\xab\xe7\xa6\x81\xe8\xa8\x80\xef\xbc\x8c\xe6\x97\xa0\xe6\xb3\x95\xe5\x9c\xa8\xe7\xbe\xa4\xe5\x86\x85\xe5\x8f\x91\xe8\xa8\x80\xe3\x80\x82\0\
GROUP_MUTED\0\
Group has been muted, cannot speak\0\
\xe7\xbe\xa4\xe7\xbb\x84\xe5\xb7\xb2\xe8\xa2\xab\xe7\xa6\x81\xe8\xa8\x80\xef\xbc\x8c\xe6\x97\xa0\xe6\xb3\x95\xe5\x8f\x91\xe8\xa8\x80\0\
Only the owner and administrators can send messages in this group right now.\0\
\xe5\x85\xa8\xe5\x91\x98\xe7\xa6\x81\xe8\xa8\x80\xe4\xb8\xad\xef\xbc\x8c\xe5\x8f\xaa\xe6\x9c\x89\xe7\xbe\xa4\xe4\xb8\xbb\xe5\x92\x8c\xe7\xae\xa1\xe7\x90\x86\xe5\x91\x98\xe5\x8f\xaf\xe4\xbb\xa5\xe5\x8f\x91\xe8\xa8\x80\xe3\x80\x82\0\
MESSAGE_REVOKED\0\
The message has been revoked\0\
\xe6\xb6\x88\xe6\x81\xaf\xe5\xb7\xb2\xe8\xa2\xab\xe6\x92\xa4\xe5\x9b\x9e\0\
This message has already been recalled.\0\
\xe8\xaf\xa5\xe6\xb6\x88\xe6\x81\xaf\xe5\xb7\xb2\xe6\x92\xa4\xe5\x9b\x9e\xe3\x80\x82\0\
AUTHORIZATION_EXPIRED\0\
Authorization expired\0\
\xe6\x8e\x88\xe6\x9d\x83\xe5\xb7\xb2\xe8\xbf\x87\xe6\x9c\x9f\0\
TOKEN_EXPIRED\0\
Token has expired\0\
Token \xe5\xb7\xb2\xe8\xbf\x87\xe6\x9c\x9f\0\
TOKEN_INVALID\0\
Invalid token\0\
Token \xe6\x97\xa0\xe6\x95\x88\0\
TOKEN_MALFORMED\0\
Token format error\0\
Token \xe6\xa0\xbc\xe5\xbc\x8f\xe9\x94\x99\xe8\xaf\xaf\0\
TOKEN_NOT_YET_VALID\0\
Token is not yet effective\0\
Token \xe5\xb0\x9a\xe6\x9c\xaa\xe7\x94\x9f\xe6\x95\x88\0\
TOKEN_UNKNOWN\0\
Unknown token error\0\
\xe6\x9c\xaa\xe7\x9f\xa5\xe7\x9a\x84 Token \xe9\x94\x99\xe8\xaf\xaf\0\
TOKEN_KICKED\0\
Kicked out token, invalid\0\
\xe5\xb7\xb2\xe8\xa2\xab\xe8\xb8\xa2\xe4\xb8\x8b\xe7\xba\xbf\xef\xbc\x8cToken \xe5\xa4\xb1\xe6\x95\x88\0\
You have been signed out here, probably because your account is in use on another device. Please sign in again to continue.\0\
\xe4\xbd\xa0\xe7\x9a\x84\xe8\xb4\xa6\xe5\x8f\xb7\xe5\x8f\xaf\xe8\x83\xbd\xe5\xb7\xb2\xe5\x9c\xa8\xe5\x85\xb6\xe4\xbb\x96\xe8\xae\xbe\xe5\xa4\x87\xe7\x99\xbb\xe5\xbd\x95\xef\xbc\x8c\xe5\xbd\x93\xe5\x89\x8d\xe7\x99\xbb\xe5\xbd\x95\xe5\xb7\xb2\xe5\xa4\xb1\xe6\x95\x88\xef\xbc\x8c\xe8\xaf\xb7\xe9\x87\x8d\xe6\x96\xb0\xe7\x99\xbb\xe5\xbd\x95\xe3\x80\x82\0\
TOKEN_NOT_FOUND\0\
Token does not exist\0\
Token \xe4\xb8\x8d\xe5\xad\x98\xe5\x9c\xa8\0\
ORGANIZATION_PERMISSION_DENIED\0\
Insufficient permission in the organization\0\
\xe7\xbb\x84\xe7\xbb\x87\xe5\x86\x85\xe6\x9d\x83\xe9\x99\x90\xe4\xb8\x8d\xe8\xb6\xb3\0\
You do not have permission to do this in your organization.\0\
\xe4\xbd\xa0\xe5\x9c\xa8\xe8\xaf\xa5\xe7\xbb\x84\xe7\xbb\x87\xe4\xb8\xad\xe6\xb2\xa1\xe6\x9c\x89\xe6\xad\xa4\xe6\x9d\x83\xe9\x99\x90\xe3\x80\x82\0\
CONNECTION_LIMIT_EXCEEDED\0\
Number of connections exceeds the maximum limit of the gateway\0\
\xe8\xbf\x9e\xe6\x8e\xa5\xe6\x95\xb0\xe8\xb6\x85\xe8\xbf\x87\xe7\xbd\x91\xe5\x85\xb3\xe7\x9a\x84\xe6\x9c\x80\xe5\xa4\xa7\xe9\x99\x90\xe5\x88\xb6\0\
HANDSHAKE_PARAMETER_INVALID\0\
Connection handshake parameter error\0\
\xe8\xbf\x9e\xe6\x8e\xa5\xe6\x8f\xa1\xe6\x89\x8b\xe5\x8f\x82\xe6\x95\xb0\xe9\x94\x99\xe8\xaf\xaf\0\
PUSH_FAILED\0\
Message could not be pushed to a connected client\0\
\xe6\xb6\x88\xe6\x81\xaf\xe6\x9c\xaa\xe8\x83\xbd\xe6\x8e\xa8\xe9\x80\x81\xe5\x88\xb0\xe5\x9c\xa8\xe7\xba\xbf\xe5\xae\xa2\xe6\x88\xb7\xe7\xab\xaf\0\
IOS_BACKGROUND_PUSH_FAILED\0\
Message was not pushed over the connection, the iOS client is in the background\0\
iOS \xe5\xae\xa2\xe6\x88\xb7\xe7\xab\xaf\xe5\x9c\xa8\xe5\x90\x8e\xe5\x8f\xb0\xef\xbc\x8c\xe6\xb6\x88\xe6\x81\xaf\xe6\x9c\xaa\xe9\x80\x9a\xe8\xbf\x87\xe9\x95\xbf\xe8\xbf\x9e\xe6\x8e\xa5\xe6\x8e\xa8\xe9\x80\x81\0\
FILE_UPLOAD_EXPIRED\0\
File upload expired\0\
\xe6\x96\x87\xe4\xbb\xb6\xe4\xb8\x8a\xe4\xbc\xa0\xe5\xb7\xb2\xe8\xbf\x87\xe6\x9c\x9f\0\
The upload took too long. Please upload the file again.\0\
\xe4\xb8\x8a\xe4\xbc\xa0\xe8\xb6\x85\xe6\x97\xb6\xef\xbc\x8c\xe8\xaf\xb7\xe9\x87\x8d\xe6\x96\xb0\xe4\xb8\x8a\xe4\xbc\xa0\xe6\x96\x87\xe4\xbb\xb6\xe3\x80\x82\0\
SDK_NETWORK\0\
Network error, the request failed\0\
\xe7\xbd\x91\xe7\xbb\x9c\xe9\x94\x99\xe8\xaf\xaf\xef\xbc\x8c\xe8\xaf\xb7\xe6\xb1\x82\xe5\xa4\xb1\xe8\xb4\xa5\0\
There is a problem with the network. Please check your connection and try again.\0\
\xe7\xbd\x91\xe7\xbb\x9c\xe5\xbc\x82\xe5\xb8\xb8\xef\xbc\x8c\xe8\xaf\xb7\xe6\xa3\x80\xe6\x9f\xa5\xe7\xbd\x91\xe7\xbb\x9c\xe5\x90\x8e\xe9\x87\x8d\xe8\xaf\x95\xe3\x80\x82\0\
SDK_NETWORK_TIMEOUT\0\
Network request timed out\0\
\xe7\xbd\x91\xe7\xbb\x9c\xe8\xaf\xb7\xe6\xb1\x82\xe8\xb6\x85\xe6\x97\xb6\0\
The connection timed out. Please check your network and try again.\0\
\xe7\xbd\x91\xe7\xbb\x9c\xe8\xb6\x85\xe6\x97\xb6\xef\xbc\x8c\xe8\xaf\xb7\xe6\xa3\x80\xe6\x9f\xa5\xe7\xbd\x91\xe7\xbb\x9c\xe5\x90\x8e\xe9\x87\x8d\xe8\xaf\x95\xe3\x80\x82\0\
SDK_INVALID_PARAMETER\0\
Parameter error in a call to the SDK\0\
\xe8\xb0\x83\xe7\x94\xa8 SDK \xe7\x9a\x84\xe5\x8f\x82\xe6\x95\xb0\xe9\x94\x99\xe8\xaf\xaf\0\
SDK_CONTEXT_DEADLINE_EXCEEDED\0\
Operation timed out or was canceled\0\
\xe6\x93\x8d\xe4\xbd\x9c\xe8\xb6\x85\xe6\x97\xb6\xe6\x88\x96\xe5\xb7\xb2\xe5\x8f\x96\xe6\xb6\x88\0\
This took too long or was canceled. Please try again.\0\
\xe6\x93\x8d\xe4\xbd\x9c\xe8\xb6\x85\xe6\x97\xb6\xe6\x88\x96\xe5\xb7\xb2\xe5\x8f\x96\xe6\xb6\x88\xef\xbc\x8c\xe8\xaf\xb7\xe9\x87\x8d\xe8\xaf\x95\xe3\x80\x82\0\
SDK_RESOURCE_NOT_READY\0\
Resources are not ready, initialization or login has not finished\0\
\xe8\xb5\x84\xe6\xba\x90\xe6\x9c\xaa\xe5\xb0\xb1\xe7\xbb\xaa\xef\xbc\x8c\xe5\x88\x9d\xe5\xa7\x8b\xe5\x8c\x96\xe6\x88\x96\xe7\x99\xbb\xe5\xbd\x95\xe5\xb0\x9a\xe6\x9c\xaa\xe5\xae\x8c\xe6\x88\x90\0\
The app is still getting ready. Please try again in a moment.\0\
\xe6\xad\xa3\xe5\x9c\xa8\xe5\x87\x86\xe5\xa4\x87\xe4\xb8\xad\xef\xbc\x8c\xe8\xaf\xb7\xe7\xa8\x8d\xe5\x90\x8e\xe5\x86\x8d\xe8\xaf\x95\xe3\x80\x82\0\
SDK_UNKNOWN\0\
Unknown SDK error, the true code may be in errMsg\0\
\xe6\x9c\xaa\xe7\x9f\xa5\xe7\x9a\x84 SDK \xe9\x94\x99\xe8\xaf\xaf\xef\xbc\x8c\xe7\x9c\x9f\xe6\xad\xa3\xe7\x9a\x84\xe9\x94\x99\xe8\xaf\xaf\xe7\xa0\x81\xe5\x8f\xaf\xe8\x83\xbd\xe5\x9c\xa8 errMsg \xe4\xb8\xad\0\
SDK_INTERNAL\0\
SDK internal error\0\
SDK \xe5\x86\x85\xe9\x83\xa8\xe9\x94\x99\xe8\xaf\xaf\0\
SDK_NO_UPDATE\0\
Nothing to update\0\
\xe6\xb2\xa1\xe6\x9c\x89\xe5\x8f\xaf\xe6\x9b\xb4\xe6\x96\xb0\xe7\x9a\x84\xe5\x86\x85\xe5\xae\xb9\0\
There is nothing to update.\0\
\xe6\xb2\xa1\xe6\x9c\x89\xe9\x9c\x80\xe8\xa6\x81\xe6\x9b\xb4\xe6\x96\xb0\xe7\x9a\x84\xe5\x86\x85\xe5\xae\xb9\xe3\x80\x82\0\
SDK_NOT_INITIALIZED\0\
SDK is not initialized\0\
SDK \xe6\x9c\xaa\xe5\x88\x9d\xe5\xa7\x8b\xe5\x8c\x96\0\
SDK_NOT_LOGGED_IN\0\
Login has not completed\0\
\xe7\x99\xbb\xe5\xbd\x95\xe5\xb0\x9a\xe6\x9c\xaa\xe5\xae\x8c\xe6\x88\x90\0\
SDK_USER_NOT_FOUND\0\
User does not exist\0\
\xe7\x94\xa8\xe6\x88\xb7\xe4\xb8\x8d\xe5\xad\x98\xe5\x9c\xa8\0\
SDK_LOGGED_OUT\0\
User has logged out\0\
\xe7\x94\xa8\xe6\x88\xb7\xe5\xb7\xb2\xe9\x80\x80\xe5\x87\xba\xe7\x99\xbb\xe5\xbd\x95\0\
You have been signed out. Please sign in again.\0\
\xe4\xbd\xa0\xe5\xb7\xb2\xe9\x80\x80\xe5\x87\xba\xe7\x99\xbb\xe5\xbd\x95\xef\xbc\x8c\xe8\xaf\xb7\xe9\x87\x8d\xe6\x96\xb0\xe7\x99\xbb\xe5\xbd\x95\xe3\x80\x82\0\
SDK_LOGIN_REPEATED\0\
User has already logged in\0\
\xe7\x94\xa8\xe6\x88\xb7\xe5\xb7\xb2\xe7\x99\xbb\xe5\xbd\x95\xef\xbc\x8c\xe8\xaf\xb7\xe5\x8b\xbf\xe9\x87\x8d\xe5\xa4\x8d\xe7\x99\xbb\xe5\xbd\x95\0\
You are already signed in.\0\
\xe4\xbd\xa0\xe5\xb7\xb2\xe7\x99\xbb\xe5\xbd\x95\xe3\x80\x82\0\
SDK_FILE_NOT_FOUND\0\
File to upload does not exist\0\
\xe8\xa6\x81\xe4\xb8\x8a\xe4\xbc\xa0\xe7\x9a\x84\xe6\x96\x87\xe4\xbb\xb6\xe4\xb8\x8d\xe5\xad\x98\xe5\x9c\xa8\0\
This file could not be found. It may have been moved or deleted.\0\
\xe6\x89\xbe\xe4\xb8\x8d\xe5\x88\xb0\xe8\xaf\xa5\xe6\x96\x87\xe4\xbb\xb6\xef\xbc\x8c\xe5\x8f\xaf\xe8\x83\xbd\xe5\xb7\xb2\xe8\xa2\xab\xe7\xa7\xbb\xe5\x8a\xa8\xe6\x88\x96\xe5\x88\xa0\xe9\x99\xa4\xe3\x80\x82\0\
SDK_MESSAGE_DECOMPRESSION_FAILED\0\
Message decompression failed\0\
\xe6\xb6\x88\xe6\x81\xaf\xe8\xa7\xa3\xe5\x8e\x8b\xe5\xa4\xb1\xe8\xb4\xa5\0\
SDK_MESSAGE_DECODE_FAILED\0\
Message decoding failed\0\
\xe6\xb6\x88\xe6\x81\xaf\xe8\xa7\xa3\xe7\xa0\x81\xe5\xa4\xb1\xe8\xb4\xa5\0\
SDK_UNSUPPORTED_REQUEST_IDENTIFIER\0\
Message or protocol type on the long connection is not known\0\
\xe9\x95\xbf\xe8\xbf\x9e\xe6\x8e\xa5\xe4\xb8\x8a\xe7\x9a\x84\xe6\xb6\x88\xe6\x81\xaf\xe6\x88\x96\xe5\x8d\x8f\xe8\xae\xae\xe7\xb1\xbb\xe5\x9e\x8b\xe6\x9c\xaa\xe7\x9f\xa5\0\
SDK_MESSAGE_REPEATED\0\
Only a failed message can be sent again\0\
\xe5\x8f\xaa\xe6\x9c\x89\xe5\x8f\x91\xe9\x80\x81\xe5\xa4\xb1\xe8\xb4\xa5\xe7\x9a\x84\xe6\xb6\x88\xe6\x81\xaf\xe6\x89\x8d\xe8\x83\xbd\xe9\x87\x8d\xe5\x8f\x91\0\
This message has already been sent or is being sent.\0\
\xe6\xb6\x88\xe6\x81\xaf\xe5\xb7\xb2\xe5\x8f\x91\xe9\x80\x81\xe6\x88\x96\xe6\xad\xa3\xe5\x9c\xa8\xe5\x8f\x91\xe9\x80\x81\xef\xbc\x8c\xe8\xaf\xb7\xe5\x8b\xbf\xe9\x87\x8d\xe5\xa4\x8d\xe5\x8f\x91\xe9\x80\x81\xe3\x80\x82\0\
SDK_UNSUPPORTED_CONTENT_TYPE\0\
Message content type is not supported\0\
\xe4\xb8\x8d\xe6\x94\xaf\xe6\x8c\x81\xe7\x9a\x84\xe6\xb6\x88\xe6\x81\xaf\xe5\x86\x85\xe5\xae\xb9\xe7\xb1\xbb\xe5\x9e\x8b\0\
SDK_MESSAGE_WITHOUT_SEQUENCE\0\
Message has no sequence number\0\
\xe6\xb6\x88\xe6\x81\xaf\xe6\xb2\xa1\xe6\x9c\x89\xe5\xba\x8f\xe5\x88\x97\xe5\x8f\xb7\0\
This cannot be done with a message that has not been sent.\0\
\xe6\x9c\xaa\xe5\x8f\x91\xe9\x80\x81\xe6\x88\x90\xe5\x8a\x9f\xe7\x9a\x84\xe6\xb6\x88\xe6\x81\xaf\xe4\xb8\x8d\xe6\x94\xaf\xe6\x8c\x81\xe6\xad\xa4\xe6\x93\x8d\xe4\xbd\x9c\xe3\x80\x82\0\
SDK_MESSAGE_DELETED\0\
Message has been deleted\0\
\xe6\xb6\x88\xe6\x81\xaf\xe5\xb7\xb2\xe8\xa2\xab\xe5\x88\xa0\xe9\x99\xa4\0\
This message has been deleted.\0\
\xe8\xaf\xa5\xe6\xb6\x88\xe6\x81\xaf\xe5\xb7\xb2\xe5\x88\xa0\xe9\x99\xa4\xe3\x80\x82\0\
SDK_UNSUPPORTED_FOR_SUPERGROUP\0\
Operation is not supported for supergroups\0\
\xe8\xb6\x85\xe7\xba\xa7\xe7\xbe\xa4\xe4\xb8\x8d\xe6\x94\xaf\xe6\x8c\x81\xe6\xad\xa4\xe6\x93\x8d\xe4\xbd\x9c\0\
This is not available in this group.\0\
\xe8\xaf\xa5\xe7\xbe\xa4\xe7\xbb\x84\xe4\xb8\x8d\xe6\x94\xaf\xe6\x8c\x81\xe6\xad\xa4\xe6\x93\x8d\xe4\xbd\x9c\xe3\x80\x82\0\
SDK_SUPERGROUP_ONLY\0\
Operation is supported for supergroups only\0\
\xe4\xbb\x85\xe8\xb6\x85\xe7\xba\xa7\xe7\xbe\xa4\xe6\x94\xaf\xe6\x8c\x81\xe6\xad\xa4\xe6\x93\x8d\xe4\xbd\x9c\0\
This is not available in this conversation.\0\
\xe8\xaf\xa5\xe4\xbc\x9a\xe8\xaf\x9d\xe4\xb8\x8d\xe6\x94\xaf\xe6\x8c\x81\xe6\xad\xa4\xe6\x93\x8d\xe4\xbd\x9c\xe3\x80\x82\0\
SDK_UNREAD_COUNT_ZERO\0\
Unread count is already zero\0\
\xe6\x9c\xaa\xe8\xaf\xbb\xe6\x95\xb0\xe5\xb7\xb2\xe4\xb8\xba\xe9\x9b\xb6\0\
There are no unread messages.\0\
\xe6\xb2\xa1\xe6\x9c\x89\xe6\x9c\xaa\xe8\xaf\xbb\xe6\xb6\x88\xe6\x81\xaf\xe3\x80\x82\0\
SDK_GROUP_NOT_FOUND\0\
SDK_INVALID_GROUP_TYPE\0\
Group type is not valid\0\
\xe7\xbe\xa4\xe7\xbb\x84\xe7\xb1\xbb\xe5\x9e\x8b\xe6\x97\xa0\xe6\x95\x88\0\
SDK_WEB_REQUEST_FAILED\0\
WebSocket proxy of the web SDK cannot parse or run a request\0\
Web SDK \xe7\x9a\x84 WebSocket \xe4\xbb\xa3\xe7\x90\x86\xe6\x97\xa0\xe6\xb3\x95\xe8\xa7\xa3\xe6\x9e\x90\xe6\x88\x96\xe6\x89\xa7\xe8\xa1\x8c\xe8\xaf\xb7\xe6\xb1\x82\0\
CALLBACK_FAILED\0\
Webhook call failed\0\
Webhook \xe8\xb0\x83\xe7\x94\xa8\xe5\xa4\xb1\xe8\xb4\xa5\0\
DATABASE_ERROR\0\
Database error\0\
\xe6\x95\xb0\xe6\x8d\xae\xe5\xba\x93\xe9\x94\x99\xe8\xaf\xaf\0\
NETWORK_ERROR\0\
Network error, a webhook could not be reached\0\
\xe7\xbd\x91\xe7\xbb\x9c\xe9\x94\x99\xe8\xaf\xaf\xef\xbc\x8c\xe6\x97\xa0\xe6\xb3\x95\xe8\xae\xbf\xe9\x97\xae Webhook\0\
DATA_ERROR\0\
Data error, a value or a reply is not as expected\0\
\xe6\x95\xb0\xe6\x8d\xae\xe9\x94\x99\xe8\xaf\xaf\xef\xbc\x8c\xe6\x95\xb0\xe6\x8d\xae\xe6\x88\x96\xe5\x93\x8d\xe5\xba\x94\xe4\xb8\x8d\xe7\xac\xa6\xe5\x90\x88\xe9\xa2\x84\xe6\x9c\x9f\0\
unknown\0\
server\0\
client\0\
webhook\0\
success\0\
general\0\
user\0\
group\0\
relationship\0\
message\0\
token\0\
connection\0\
file\0\
network\0\
lifecycle\0\
session\0\
conversation\0\
none\0\
retry\0\
renew_token\0\
sign_in\0\
fix_call\0\
tell_user\0\
operator\0\
";
