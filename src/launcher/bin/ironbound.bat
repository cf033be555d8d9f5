@echo off
rem Starts ironbound. JAVA_HOME says which Java, JAVA_OPTS has options for it, such as -Xmx4g.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:TieredStopAtLevel=1 %JAVA_OPTS% -jar "%~dp0..\lib\ironbound.jar" %*
exit /b %errorlevel%
