// What CErrcode takes of Apple's Foundation, which Linux does not have, as Apple declares it.

#define NS_ASSUME_NONNULL_BEGIN _Pragma("clang assume_nonnull begin")
#define NS_ASSUME_NONNULL_END _Pragma("clang assume_nonnull end")
#define NS_ENUM(type, name) \
    enum name : type name;  \
    enum name : type

typedef _Bool BOOL;
typedef long NSInteger;
#define YES ((BOOL)1)
#define NO ((BOOL)0)

NS_ASSUME_NONNULL_BEGIN

__attribute__((objc_root_class)) @interface NSObject
@end

@class NSArray<Object>;

@interface NSString : NSObject
- (NSString *)lowercaseString;
- (BOOL)isEqualToString:(NSString *)other;
- (NSArray<NSString *> *)componentsSeparatedByString:(NSString *)separator;
+ (nullable instancetype)stringWithUTF8String:(const char *)text;
@end

@interface NSArray<Object> : NSObject
- (nullable Object)firstObject;
@end

@interface NSDictionary<Key, Object> : NSObject
- (nullable Object)objectForKey:(Key)key;
@end

@interface NSMutableDictionary<Key, Object> : NSDictionary <Key, Object>
+ (instancetype)dictionary;
- (void)setObject:(Object)object forKey:(Key)key;
@end

@interface NSLocale : NSObject
+ (NSArray<NSString *> *)preferredLanguages;
@end

typedef NSString *NSErrorDomain;
typedef NSString *NSErrorUserInfoKey;
extern NSErrorUserInfoKey const NSUnderlyingErrorKey;
extern NSErrorUserInfoKey const NSLocalizedDescriptionKey;
extern NSErrorUserInfoKey const NSLocalizedFailureReasonErrorKey;

@interface NSError : NSObject
+ (instancetype)errorWithDomain:(NSErrorDomain)domain
                           code:(NSInteger)code
                       userInfo:(nullable NSDictionary<NSErrorUserInfoKey, id> *)userInfo;
- (NSErrorDomain)domain;
- (NSInteger)code;
- (NSDictionary<NSErrorUserInfoKey, id> *)userInfo;
@end

NS_ASSUME_NONNULL_END
