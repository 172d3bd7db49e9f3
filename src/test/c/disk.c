/* Stands between the program and its disk, by LD_PRELOAD, for tests. Of the calls that write below DISK_FOLDER it
   - counts them into the file DISK_COUNT,
   - lets the one with the number DISK_FAIL_AT fail, and with DISK_FAIL_ON=1 all that follow, with the error DISK_ERROR,
   - writes them into the file DISK_LOG, with their bytes, so that a power cut after any of them can be acted.
   What the program prints is written into the log too: what it has said is done must be on the disk by then.
   A record of the log: kind, lengths of two paths (2 bytes each), offset (8), length of the data (4), paths, data. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static const char *folder;
static long fail_at = -1, count;
static int fail_on, failure, log_file = -1;

static long number(const char *name, long otherwise)
{
    const char *value = getenv(name);
    return value ? atol(value) : otherwise;
}

static void begin(void)
{
    folder = getenv("DISK_FOLDER");
    fail_at = number("DISK_FAIL_AT", -1);
    fail_on = (int)number("DISK_FAIL_ON", 0);
    failure = (int)number("DISK_ERROR", ENOSPC);
    const char *log = getenv("DISK_LOG");
    if (log)
        log_file = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

__attribute__((destructor)) static void end(void)
{
    const char *name = getenv("DISK_COUNT");
    if (name) {
        char text[32];
        int length = snprintf(text, sizeof text, "%ld\n", count);
        int file = (int)syscall(SYS_openat, AT_FDCWD, name, O_WRONLY | O_CREAT | O_TRUNC, 0600);
        if (file >= 0 && syscall(SYS_write, file, text, length) == length)
            syscall(SYS_close, file);
    }
}

static int is_ours(const char *path)
{
    pthread_once(&once, begin);
    return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

static int path_of(int file, char *path)
{
    char name[64];
    snprintf(name, sizeof name, "/proc/self/fd/%d", file);
    ssize_t length = readlink(name, path, 4095);
    path[length < 0 ? 0 : length] = 0;
    return is_ours(path);
}

static void put(const void *bytes, size_t length)
{
    while (length > 0) {
        long written = syscall(SYS_write, log_file, bytes, length);
        if (written <= 0)
            abort();
        bytes = (const char *)bytes + written;
        length -= (size_t)written;
    }
}

static void record(char kind, const char *path, const char *other, int64_t offset, const void *data, uint32_t length)
{
    if (log_file < 0)
        return;
    uint16_t first = (uint16_t)strlen(path), second = (uint16_t)strlen(other);
    put(&kind, 1);
    put(&first, 2);
    put(&second, 2);
    put(&offset, 8);
    put(&length, 4);
    put(path, first);
    put(other, second);
    put(data, length);
}

/* Whether this call is one that must fail. */
static int fails(void)
{
    long now = ++count;
    if (fail_at < 0 || (fail_on ? now < fail_at : now != fail_at))
        return 0;
    errno = failure;
    return 1;
}

#define REAL(type, name, ...)                       \
    static type (*real)(__VA_ARGS__);               \
    if (!real)                                      \
        real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

/* Does CALL under the lock, after it was counted and if it may succeed, and records it. */
#define WATCHED(type, call, recording)              \
    do {                                            \
        pthread_mutex_lock(&lock);                  \
        type result = -1;                           \
        if (!fails()) {                             \
            result = call;                          \
            if (result >= 0) {                      \
                int error = errno;                  \
                recording;                          \
                errno = error;                      \
            }                                       \
        }                                           \
        pthread_mutex_unlock(&lock);                \
        return result;                              \
    } while (0)

ssize_t pwrite64(int file, const void *data, size_t length, off_t offset)
{
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off_t);
    char path[4096];
    if (!path_of(file, path))
        return real(file, data, length, offset);
    WATCHED(ssize_t, real(file, data, length, offset), record('W', path, "", offset, data, (uint32_t)result));
}

ssize_t pwrite(int file, const void *data, size_t length, off_t offset)
{
    return pwrite64(file, data, length, offset);
}

ssize_t write(int file, const void *data, size_t length)
{
    REAL(ssize_t, "write", int, const void *, size_t);
    char path[4096];
    if (path_of(file, path)) {
        off_t offset = lseek(file, 0, SEEK_CUR);
        WATCHED(ssize_t, real(file, data, length), record('W', path, "", offset, data, (uint32_t)result));
    }
    if (file == 1 && log_file >= 0) {
        pthread_mutex_lock(&lock);
        record('P', "", "", 0, data, (uint32_t)length);
        ssize_t result = real(file, data, length);
        pthread_mutex_unlock(&lock);
        return result;
    }
    return real(file, data, length);
}

int ftruncate64(int file, off_t length)
{
    REAL(int, "ftruncate64", int, off_t);
    char path[4096];
    if (!path_of(file, path))
        return real(file, length);
    WATCHED(int, real(file, length), record('T', path, "", length, "", 0));
}

int ftruncate(int file, off_t length)
{
    return ftruncate64(file, length);
}

static int synced(int file, int (*real)(int))
{
    char path[4096];
    if (!path_of(file, path))
        return real(file);
    WATCHED(int, real(file), record('S', path, "", 0, "", 0));
}

int fsync(int file)
{
    REAL(int, "fsync", int);
    return synced(file, real);
}

int fdatasync(int file)
{
    REAL(int, "fdatasync", int);
    return synced(file, real);
}

int fallocate64(int file, int mode, off_t offset, off_t length)
{
    REAL(int, "fallocate64", int, int, off_t, off_t);
    char path[4096];
    if (!path_of(file, path))
        return real(file, mode, offset, length);
    WATCHED(int, real(file, mode, offset, length), (void)0);
}

int fallocate(int file, int mode, off_t offset, off_t length)
{
    return fallocate64(file, mode, offset, length);
}

static int opened(const char *path, int flags, mode_t mode, int (*real)(const char *, int, ...))
{
    if (!is_ours(path) || !(flags & (O_CREAT | O_TRUNC)))
        return real(path, flags, mode);
    struct stat status;
    int is_new = stat(path, &status) != 0;
    if (!is_new) {
        int file = real(path, flags, mode);
        if (file >= 0 && flags & O_TRUNC)
            record('T', path, "", 0, "", 0);
        return file;
    }
    WATCHED(int, real(path, flags, mode), record('C', path, "", 0, "", 0));
}

int open64(const char *path, int flags, ...)
{
    REAL(int, "open64", const char *, int, ...);
    va_list rest;
    va_start(rest, flags);
    mode_t mode = (mode_t)va_arg(rest, int);
    va_end(rest);
    return opened(path, flags, mode, real);
}

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    mode_t mode = (mode_t)va_arg(rest, int);
    va_end(rest);
    return open64(path, flags, mode);
}

int unlink(const char *path)
{
    REAL(int, "unlink", const char *);
    if (!is_ours(path))
        return real(path);
    pthread_mutex_lock(&lock);
    int result = real(path);
    if (result == 0)
        record('U', path, "", 0, "", 0);
    pthread_mutex_unlock(&lock);
    return result;
}

int rename(const char *from, const char *to)
{
    REAL(int, "rename", const char *, const char *);
    if (!is_ours(from))
        return real(from, to);
    WATCHED(int, real(from, to), record('R', from, to, 0, "", 0));
}
